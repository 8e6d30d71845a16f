/**
 * What the visitor wished to keep under a key, each id once; none where there is no storage or it holds
 * something else. Storage is anybody's to edit: `read` takes only what a file and its form could have given.
 */
export function keptList<T>(
  storage: () => Storage,
  key: string,
  read: (kept: unknown) => readonly T[],
  idOf: (one: T) => string,
): readonly T[] {
  try {
    const parsed: unknown = JSON.parse(storage().getItem(key) ?? '[]');
    const all = (Array.isArray(parsed) ? parsed : []).flatMap(read);
    return [...new Map(all.map((one) => [idOf(one), one])).values()];
  } catch {
    return [];
  }
}

/** Keeps these and only these; false where the browser does not let it. */
export function keepList(storage: () => Storage, key: string, all: readonly object[]): boolean {
  try {
    if (all.length === 0) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}
