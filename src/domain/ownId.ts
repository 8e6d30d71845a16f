/**
 * A stable id from what the indicator is: the same table on another machine gives the same link.
 * FNV-1a, 32 bits, in base 36.
 */
export function ownIdOf(title: string, unit: string, year: number): string {
  let hash = 0x811c9dc5;
  for (const letter of `${title.trim()}\n${unit.trim()}\n${year}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `own-${hash.toString(36)}`;
}
