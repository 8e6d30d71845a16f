/** An object without some of its keys. */
export function without<From extends object, Key extends keyof From>(
  from: From,
  ...keys: readonly Key[]
): Omit<From, Key> {
  const left: readonly PropertyKey[] = keys;
  return Object.fromEntries(
    Object.entries(from).filter(([key]) => !left.includes(key)),
  ) as unknown as Omit<From, Key>;
}
