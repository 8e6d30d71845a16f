import { atlasOf, type OwnIndicator } from '../compare/atlas';
import { ownIndicator } from '../compare/own/ownIndicator';
import { ownInStep } from '../compare/own/ownInStep';
import type { OwnNumbers } from '../content/ownNumbersSchema';
import type { OwnPlaceLists } from '../compare/own/ownPlaces';
import type { OwnTables } from '../compare/own/ownTables';
import type { OwnPlaceList } from '../content/places';
import type { Pack } from '../content/schema';
import type { TalkFile } from '../content/talkSchema';
import { ownNamed } from '../i18n/ownMark';
import type { TalkStore } from './keepTalk';

/** What a document is of: the pack, where it is kept, and the tables and places that are on the page. */
export interface TalkGround {
  readonly pack: Pack;
  readonly store: TalkStore;
  readonly tables: OwnTables;
  readonly lists: OwnPlaceLists;
}

const made = new WeakMap<OwnNumbers, OwnIndicator>();

/** The indicators of tables in a file; the same table gives the same indicator. */
export function indicatorsOf(
  tables: readonly OwnNumbers[],
  { areas }: Pick<Pack, 'areas'>,
): readonly OwnIndicator[] {
  return tables.map((numbers) => {
    const one = made.get(numbers) ?? ownIndicator(numbers, areas);
    made.set(numbers, one);
    return one;
  });
}

/** A pack with tables of one's own among its indicators, each with its mark behind its name, and with lists of places. */
export function withTables(
  pack: Pack,
  own: readonly OwnIndicator[],
  lists: readonly OwnPlaceList[],
): Pack {
  const marked = own.map((one) => {
    const { name } = one.measure;
    const named = { zh: ownNamed.zh(name.zh), en: ownNamed.en(name.en) };
    return { ...one, measure: { ...one.measure, name: named, short: named } };
  });
  // A talk asks no indicator for its group, which is all that sets one of these apart.
  return atlasOf(pack, marked, lists) as Pack;
}

/** The ids of the tables and lists of places that the talks of a file use. */
export function ownUsed({ talks }: TalkFile): ReadonlySet<string> {
  return new Set(talks.flatMap(({ story }) => story.steps.flatMap((step) => ownInStep(step))));
}

/** The file with these tables; one of an id that it has gives way. The very same file where nothing changes. */
export function withFileTables(
  file: TalkFile,
  own: readonly OwnIndicator[],
  pack: Pick<Pack, 'areas'>,
): TalkFile {
  const there = indicatorsOf(file.tables, pack);
  const fresh = own.filter((one) => !there.some(({ numbers }) => numbers === one.numbers));
  if (fresh.length === 0) return file;
  const ids = fresh.map(({ measure }) => measure.id);
  const kept = there.filter(({ measure }) => !ids.includes(measure.id));
  return { ...file, tables: [...kept, ...fresh].map(({ numbers }) => numbers) };
}

/** The file with those of these tables whose ids it has. */
export function withNewTables(
  file: TalkFile,
  changed: readonly OwnIndicator[],
  pack: Pick<Pack, 'areas'>,
): TalkFile {
  const ids = indicatorsOf(file.tables, pack).map(({ measure }) => measure.id);
  return withFileTables(
    file,
    changed.filter(({ measure }) => ids.includes(measure.id)),
    pack,
  );
}

/** The file with all tables that its talks use, as far as they are on the page. */
export function withUsedTables(
  file: TalkFile,
  onPage: readonly OwnIndicator[],
  pack: Pick<Pack, 'areas'>,
): TalkFile {
  const used = ownUsed(file);
  const there = indicatorsOf(file.tables, pack).map(({ measure }) => measure.id);
  const isLacking = ({ measure: { id } }: OwnIndicator) => used.has(id) && !there.includes(id);
  return withFileTables(file, onPage.filter(isLacking), pack);
}

/** How many tables of a file would give way to others of the same name and years in another one. */
export function tablesReplaced(
  file: TalkFile,
  other: TalkFile | undefined,
  pack: Pick<Pack, 'areas'>,
): number {
  const here = new Map(
    indicatorsOf(file.tables, pack).map(({ measure, numbers }) => [measure.id, numbers]),
  );
  return indicatorsOf(other?.tables ?? [], pack).filter(({ measure, numbers }) => {
    const before = here.get(measure.id);
    return before !== undefined && JSON.stringify(before) !== JSON.stringify(numbers);
  }).length;
}
