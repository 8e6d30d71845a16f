/**
 * `after` with every part of it that equals the one in its place of `before` being that one, so that
 * what follows parts by identity has nothing to do for those that stayed the same. Looks into plain
 * objects and arrays; all else is equal where it is the same.
 */
export function keepEqual<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after;
  if (Array.isArray(after)) return Array.isArray(before) ? keepItems(before, after) : after;
  return isPlain(after) && isPlain(before) ? keepFields(before, after) : after;
}

/** A function that gives each value it is given with all that equals the value before it kept as that. */
export function keeping<T>(): (after: T) => T {
  let before: T | undefined;
  return (after) => (before = keepEqual(before, after));
}

type Fields = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Fields {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

function keepItems<T>(before: readonly unknown[], after: T & readonly unknown[]): T {
  let kept: unknown[] | undefined;
  let isSame = before.length === after.length;
  for (const [index, item] of after.entries()) {
    const one = keepEqual(before[index], item);
    if (one !== item) (kept ??= [...after])[index] = one;
    if (!Object.is(one, before[index])) isSame = false;
  }
  return (isSame ? before : (kept ?? after)) as T;
}

function keepFields<T>(before: Fields, after: T & Fields): T {
  let kept: Record<string, unknown> | undefined;
  let isSame = Object.keys(before).length === Object.keys(after).length;
  for (const key in after) {
    const one = keepEqual(before[key], after[key]);
    if (one !== after[key]) (kept ??= { ...after })[key] = one;
    if (!Object.is(one, before[key]) || !(key in before)) isSame = false;
  }
  return (isSame ? before : (kept ?? after)) as T;
}
