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

/** Keeps these and only these; false where the browser does not let it, or says so and does not. */
export function keepList(storage: () => Storage, key: string, all: readonly object[]): boolean {
  const text = all.length === 0 ? null : JSON.stringify(all);
  try {
    if (text === null) storage().removeItem(key);
    else storage().setItem(key, text);
    return storage().getItem(key) === text;
  } catch {
    return false;
  }
}
