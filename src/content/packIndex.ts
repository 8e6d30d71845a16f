/** The parts of a pack whose entries have ids of their own. */
const parts = [
  'areas',
  'wings',
  'zones',
  'plan',
  'indicators',
  'figures',
  'places',
  'sources',
] as const;
type Part = (typeof parts)[number];
type Entries<Given, Name> = Name extends keyof Given
  ? Given[Name] extends readonly (infer Entry)[]
    ? Entry
    : never
  : never;

/** Every entry of a pack by its id; a part that the pack does not have is an empty map. */
export type PackIndex<Given> = {
  readonly [Name in Part]: ReadonlyMap<string, Entries<Given, Name>>;
} & {
  /** The roles of areas, by the area. */
  readonly roles: ReadonlyMap<string, Entries<Given, 'roles'>>;
  /** The zone that is the core of the others; a pack may have none. */
  readonly core: Entries<Given, 'zones'> | undefined;
};

interface Entry {
  readonly id: string;
  readonly kind?: string;
}
type AnyPack = { readonly [Name in Part]?: readonly Entry[] } & {
  readonly roles?: readonly { readonly area: string }[];
};

/** The entries of some ids, in the order of the ids; an id that is not known has none. */
export function entriesOf<Known>(
  entries: ReadonlyMap<string, Known>,
  ids: readonly string[],
): readonly Known[] {
  return ids.flatMap((id) => entries.get(id) ?? []);
}

const known = new WeakMap<object, unknown>();

/**
 * The index of a pack, of its summary, or of any object with parts of one. It is made once for an
 * object, which must not be changed afterwards.
 */
export function packIndex<Given extends AnyPack>(pack: Given): PackIndex<Given> {
  const found = known.get(pack) as PackIndex<Given> | undefined;
  if (found !== undefined) return found;
  const index = indexOf(pack) as unknown as PackIndex<Given>;
  known.set(pack, index);
  return index;
}

function indexOf(pack: AnyPack) {
  const byId = parts.map((part) => [part, new Map(pack[part]?.map((one) => [one.id, one]))]);
  return {
    ...Object.fromEntries(byId),
    roles: new Map(pack.roles?.map((role) => [role.area, role])),
    core: pack.zones?.find(({ kind }) => kind === 'core'),
  };
}
