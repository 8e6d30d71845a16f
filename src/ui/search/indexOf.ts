import { packIndex } from '../../content/packIndex';
import { subjectOfPlace } from '../../content/places';
import type { Pack, Place } from '../../content/schema';
import type { Entry, Term, TermKind } from '../../domain/search';
import type { Lang } from '../../domain/lang';
import { placeWords } from '../../i18n/places';
import { searchKindWords } from '../../i18n/searchKinds';

type Localised = Readonly<Record<Lang, string>>;

export interface Found extends Entry {
  /** What is opened when it is chosen. */
  readonly subject: string;
  readonly title: Localised;
  /** What it is, in words. */
  readonly note: Localised;
  /** The place whose card is opened with it; `null` for all that is no place. */
  readonly place: string | null;
  /** A place of somebody's own. */
  readonly isOwn?: true;
}

const both = (make: (lang: Lang) => string): Localised => ({ zh: make('zh'), en: make('en') });

/** Everything in a pack that has a name, once, in the order in which equals are listed. */
export function indexOf(pack: Pack): readonly Found[] {
  const wingOf = new Map(pack.wings.map(({ id, short }) => [id, short]));
  const kindsIn = (lang: Lang) => searchKindWords[lang].kinds;
  const kind = (name: keyof ReturnType<typeof kindsIn>, more?: Localised) =>
    both((lang) =>
      [kindsIn(lang)[name], more?.[lang]].filter((part) => part !== undefined).join(' · '),
    );
  const { searchKinds } = pack.words;
  const spelled = spellingsIn(pack);
  const shortOf = new Map(pack.areas.map(({ id, short }) => [id, short]));
  const placed = new Set(pack.places.map(({ name }) => name.zh));
  const kindOfPlace = ({ kind: is, area }: Place) =>
    both((lang) =>
      [placeWords[lang].kinds[is], shortOf.get(area ?? '')?.[lang]].filter(Boolean).join(' · '),
    );
  const entries = [
    entry(pack.city.id, pack.city.name, kind('city'), namesOf(pack.city.name)),
    ...pack.areas.map((area) =>
      entry(area.id, area.name, kind('area', wingOf.get(area.wing)), [
        ...namesOf(area.name, area.short),
        ...area.aliases.map((text) => term('alias', text)),
        term('pinyin', area.id),
        term('initials', area.initials),
        term('code', area.code),
        ...textsOf(pack, area.id),
      ]),
    ),
    ...pack.wings.map(({ id, name, short, summary }) =>
      entry(id, name, searchKinds.wing, [...namesOf(name, short), ...said(summary)]),
    ),
    ...pack.zones.map((zone) =>
      entry(zone.id, zone.name, searchKinds[zone.kind], [
        ...namesOf(zone.name, zone.short),
        ...(zone.phrase === null
          ? []
          : [term('alias', zone.phrase.zh), term('alias', zone.phrase.en)]),
        ...said(zone.summary),
        ...zone.facts.flatMap(({ text }) => said(text)),
      ]),
    ),
    ...pack.plan.map(({ id, kind: rank, name, summary }) =>
      entry(
        id,
        name,
        both((lang) => searchKindWords[lang].plan[rank]),
        [...namesOf(name), ...said(summary)],
      ),
    ),
    ...pack.mentions
      .filter(({ name }) => !placed.has(name.zh))
      .map(({ name, area }) => ({
        ...entry(area, name, kind('mention', shortOf.get(area)), namesOf(name)),
        key: `mention ${name.zh}`,
      })),
    ...pack.places
      .filter(({ kind: is }) => is !== 'seat')
      .map((place) => ({
        ...entry(subjectOfPlace(pack, place), place.name, kindOfPlace(place), namesOf(place.name)),
        key: `place ${place.id}`,
        place: place.id,
      })),
  ];
  return entries.map((found) => ({ ...found, terms: [...found.terms, ...spelled(found.terms)] }));
}

/** The pinyin of a Chinese name and its initials, where the pack spells it. */
function spellingsIn({ spellings }: Pack) {
  const pinyinOf = new Map(spellings.map(({ name, pinyin }) => [name, pinyin]));
  return (terms: readonly Term[]): readonly Term[] =>
    [...new Set(terms.flatMap(({ text }) => pinyinOf.get(text) ?? []))].flatMap((pinyin) => [
      term('pinyin', pinyin),
      term('initials', pinyin.replace(/(\w)\w* ?/g, '$1')),
    ]);
}

function entry(subject: string, title: Localised, note: Localised, terms: readonly Term[]): Found {
  return { key: subject, subject, title, note, terms, place: null };
}

const term = (kind: TermKind, text: string): Term => ({ kind, text });
const namesOf = (name: Localised, short: Localised = name): readonly Term[] => [
  term('name', name.zh),
  term('short', short.zh),
  term('english', name.en),
  term('english', short.en),
];
const said = (text: Localised): readonly Term[] => [term('text', text.zh), term('text', text.en)];

/** Running text, so that landmarks that only the sources speak of lead to their county. */
function textsOf(pack: Pack, area: string): readonly Term[] {
  const role = packIndex(pack).roles.get(area);
  if (role === undefined) return [];
  const { summary, positions, tasks, facts } = role;
  const told = [...positions, ...Object.values(tasks).flat(), ...facts];
  return [summary, ...told.map(({ text }) => text)].flatMap(said);
}
