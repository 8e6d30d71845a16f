/**
 * A stable id from what the indicator is: the same table on another machine gives the same link.
 * One year has the id that it had when there could be only one.
 */
export function ownIdOf(title: string, unit: string, years: readonly number[]): string {
  return idOf(`${title.trim()}\n${unit.trim()}\n${years.join('~')}`);
}

/** The id that a list of places begins with; it stays when the title changes. Another than those that are taken. */
export function placesIdOf(title: string, taken: ReadonlySet<string>): string {
  for (let again = ''; ; again += '\n') {
    const id = idOf(`${title.trim()}\nplaces${again}`);
    if (!taken.has(id)) return id;
  }
}

/** FNV-1a, 32 bits, in base 36. */
function idOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `own-${hash.toString(36)}`;
}
