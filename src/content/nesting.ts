interface Nested {
  readonly areas: readonly { readonly id: string; readonly wing: string }[];
  readonly wings: readonly { readonly id: string; readonly parent?: string }[];
}

/** A group with all that is part of it; a group stands after the one that it is part of. */
export function partsOf({ wings }: Pick<Nested, 'wings'>, wing: string): ReadonlySet<string> {
  const found = new Set([wing]);
  for (const { id, parent = '' } of wings) if (found.has(parent)) found.add(id);
  return found;
}

/** The groups that are part of no other, in the order of the pack. */
export function topGroups<Wing extends Nested['wings'][number]>({
  wings,
}: {
  readonly wings: readonly Wing[];
}): readonly Wing[] {
  return wings.filter(({ parent }) => parent === undefined);
}

/** The areas of a group and of its parts, or the one area that is meant, in the order of the pack. */
export function membersOf<Pack extends Nested>(
  pack: Pack,
  subject: string,
): Pack['areas'][number][] {
  const parts = partsOf(pack, subject);
  return pack.areas.filter(({ id, wing }) => id === subject || parts.has(wing));
}
