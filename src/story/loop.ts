import type { Step } from '../content/storySchema';
import type { Lang } from '../domain/lang';

/** Milliseconds a sign, read without haste: some 270 Han characters or 150 English words a minute. */
const perGlyph: Readonly<Record<Lang, number>> = { zh: 220, en: 66 };

/** How long a stranger to the subject needs for the line that is new, in milliseconds. */
export function dwellMs(step: Step | undefined, subStep: number, lang: Lang): number {
  const line = subStep === 0 ? step?.caption : step?.reveals[subStep - 1]?.text;
  const glyphs = line?.[lang].length ?? 0;
  return Math.min(16_000, Math.max(7_000, 4_000 + glyphs * perGlyph[lang]));
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
