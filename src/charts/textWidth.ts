/**
 * Width of a text in CSS pixels, near enough to keep labels apart without a page to measure on:
 * 汉字 and full-width marks are one em, capitals and digits wider than the other letters.
 */
export function textWidth(text: string, sizePx: number): number {
  let em = 0;
  for (const letter of text) em += widthOf(letter);
  return em * sizePx;
}

function widthOf(letter: string): number {
  if (/[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/u.test(letter)) return 1;
  if (letter === '\u2009') return 0.2;
  if (/[A-Z0-9%+\u2212]/.test(letter)) return 0.6;
  return 0.52;
}
