import { boxesOver } from './boxesOver';
import type { Box } from '../scene/labels/types';
import { stageBoxes, type StageBoxes } from './stageBoxes';

/** A stage’s boxes with those of what lies over it, in CSS pixels. */
interface AheadBoxes extends StageBoxes {
  readonly keepOut: readonly Box[];
  /** The drawing that came with the page. */
  readonly drawing: Element;
}
let ahead: AheadBoxes | null = null;

/**
 * Measures the stage of a page that came with its drawing, which the browser has laid out by then: the same stage,
 * made anew, would have to be laid out for it in the middle of its making.
 *
 * @param hasValues Whether the map is to be coloured by an indicator: its legend takes room.
 */
export function measureAhead(page: ParentNode, hasValues: boolean): void {
  makeRoomForValues(hasValues);
  const stage = page.querySelector<HTMLElement>('.stage');
  const boxes = stage && stageBoxes(stage);
  const drawing = page.querySelector('.first-drawing');
  ahead = stage && boxes && drawing && { ...boxes, keepOut: boxesOver(stage), drawing };
}

/** On the root: `:has()` on what holds the map would style all of it anew with every change. */
export function makeRoomForValues(hasValues: boolean): void {
  document.documentElement.toggleAttribute('data-values', hasValues);
}

/** What was measured ahead, once. */
export function takeAhead(): AheadBoxes | null {
  const taken = ahead;
  ahead = null;
  return taken;
}
