import type { Step } from '../content/storySchema';

/** How long a stranger to the subject needs for the line that is new, in milliseconds. */
export function dwellMs(step: Step | undefined, subStep: number): number {
  const line = subStep === 0 ? step?.caption : step?.reveals[subStep - 1]?.text;
  const glyphs = line?.zh.length ?? 0;
  return Math.min(16_000, Math.max(7_000, 4_000 + glyphs * 220));
}

/** Untouched for so long, a loop that someone took hold of begins again. */
export const untouchedMs = 60_000;

const touches = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;

/** Calls back when nobody has touched the page for so long. Returns the undo. */
export function watchUntouched(page: Window, afterMs: number, onquiet: () => void): () => void {
  let timer = setTimeout(onquiet, afterMs);
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(onquiet, afterMs);
  };
  for (const touch of touches) page.addEventListener(touch, again, { passive: true });
  return () => {
    clearTimeout(timer);
    for (const touch of touches) page.removeEventListener(touch, again);
  };
}
