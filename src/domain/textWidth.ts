/**
 * How wide a face sets its glyphs, in ems: the first pattern that fits counts, else `other`. A Han glyph
 * and a full-width mark are one em in every CJK face.
 */
export interface Face {
  readonly glyphs: readonly (readonly [fits: RegExp, ems: number])[];
  readonly other: number;
}

/** The text of charts and pages: near enough to keep words apart. */
export const plain: Face = {
  glyphs: [
    [/\u2009/, 0.2],
    [/[A-Z0-9%+\u2212]/, 0.6],
  ],
  other: 0.52,
};
/** Bold names over a map and the words of a picture: rather taken too wide than set over an edge. */
export const bold: Face = { glyphs: [[/[\s.,'’·]/, 0.32]], other: 0.62 };
/** The same in a face that gives the dot between two words a whole em, as on a wall. */
export const boldWithWideDot: Face = { ...bold, glyphs: [[/·/, 1], ...bold.glyphs] };

const han = /[\u2e80-\u9fff\uff00-\uffef]/;

/** Width of a text in CSS pixels, guessed from its glyphs, where there is no page to measure on. */
export function textWidth(text: string, fontSize: number, face: Face = plain): number {
  let ems = 0;
  for (const glyph of text) ems += han.test(glyph) ? 1 : emsOf(glyph, face);
  return ems * fontSize;
}

function emsOf(glyph: string, { glyphs, other }: Face): number {
  for (const [fits, ems] of glyphs) if (fits.test(glyph)) return ems;
  return other;
}
