import type { Size } from '../../domain/geometry';

/** From a least type of 8 pt upwards. */
const zooms = [0.84, 0.92, 1, 1.08, 1.16, 1.25, 1.35, 1.45, 1.6, 1.75] as const;
/** Where even the first block is too long: a table or a matrix is shown whole before it is large. */
const smaller = [0.8, 0.76, 0.72, 0.68, 0.64, 0.6, 0.56, 0.52, 0.48, 0.44, 0.4, 0.36] as const;

/** Of the room that is filled: a printer's lines are up to a thirtieth higher than those of the screen they were measured on. */
const filled = 0.96;

export interface FittedBlocks {
  /** Of the room, in its own CSS pixels. */
  readonly height: number;
  /** The first block has to be set below the least type. */
  readonly isCrowded: boolean;
  readonly blocks: readonly HTMLElement[];
}

/**
 * Sets as many blocks in a room as find place whole, in their order, as large as they fit. A block is never
 * cut: one that finds no place is left out, and a shorter one after it may stand. Waits for charts, which
 * follow the width of their box a frame later.
 *
 * @param box Laid out at the inverse of its zoom; its `column-count` is its own.
 * @param signal Where the room changes meanwhile, this ends with an error.
 */
export async function fitBlocks(
  box: HTMLElement,
  blocks: readonly HTMLElement[],
  room: Size,
  signal: AbortSignal,
): Promise<FittedBlocks> {
  const fits = async (zoom: number): Promise<boolean> => {
    box.style.width = `${room.width / zoom}px`;
    box.style.height = `${(room.height * filled) / zoom}px`;
    box.style.transform = `scale(${zoom})`;
    await settled(signal);
    return (
      box.scrollWidth <= box.clientWidth + 1 &&
      box.scrollHeight <= box.clientHeight + 1 &&
      box.clientHeight > 0
    );
  };
  const show = (block: HTMLElement, isShown: boolean) => (block.hidden = !isShown);
  for (const block of blocks) show(block, false);
  const kept: HTMLElement[] = [];
  let zoom: number = zooms[0];
  for (const block of blocks) {
    show(block, true);
    if (isBareHeading(block)) show(block, false);
    else if (await fits(zoom)) kept.push(block);
    else if (kept.length > 0 || block !== blocks[0]) show(block, false);
    else {
      kept.push(block);
      for (zoom of smaller) if (await fits(zoom)) break;
    }
  }
  const isCrowded = zoom < zooms[0];
  if (!isCrowded) {
    for (const next of zooms.slice(1)) {
      if (!(await fits(next))) break;
      zoom = next;
    }
  }
  await fits(zoom);
  box.style.height = `${room.height / zoom}px`;
  const top = box.getBoundingClientRect();
  const scale = top.width / room.width || 1;
  const bottom = Math.max(top.top, ...kept.map((block) => block.getBoundingClientRect().bottom));
  const height = Math.min(room.height, (bottom - top.top) / scale / filled);
  return { height, isCrowded, blocks: kept };
}

/** A part whose contents stand folded on paper. */
function isBareHeading(block: HTMLElement): boolean {
  return block.innerText.trim() === (block.querySelector('h3')?.innerText ?? '').trim();
}

/** Waits for two frames: a chart learns its width in the first, and is drawn to it in the second. */
export function settled(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => (signal.aborted ? reject(new Error('another room')) : resolve())),
    );
  });
}
