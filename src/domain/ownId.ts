/**
 * A stable id from what the indicator is: the same table on another machine gives the same link.
 * FNV-1a, 32 bits, in base 36. One year has the id that it had when there could be only one.
 */
export function ownIdOf(title: string, unit: string, years: readonly number[]): string {
  let hash = 0x811c9dc5;
  for (const letter of `${title.trim()}\n${unit.trim()}\n${years.join('~')}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `own-${hash.toString(36)}`;
}
