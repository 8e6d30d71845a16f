import { toSimplified } from './traditional';

/** What an area may be called: names, short and former names, code, id and initials. */
export interface Matchable {
  readonly id: string;
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly short: { readonly zh: string; readonly en: string };
  readonly aliases: readonly string[];
  readonly initials: string;
}
export type Match =
  | { readonly kind: 'matched'; readonly area: string }
  | { readonly kind: 'ambiguous'; readonly areas: readonly string[] }
  /** A row for the whole: the city itself or a total. */
  | { readonly kind: 'total' }
  | { readonly kind: 'unmatched' };

const totals = new Set([
  ...['市', '州', '盟', '地区', '省', '区', '国'].flatMap((level) => [
    `全${level}`,
    `全${level}合计`,
  ]),
  ...['city', 'prefecture', 'league', 'province', 'region', 'country'].flatMap((level) => [
    level,
    `whole${level}`,
  ]),
  ...['合计', '总计', '总和', '市合计', '省合计', 'total', 'sum'],
]);
const suffix = /(?:自治县|县|区|市|county|district|city|xian|qu|shi)$/;

/** Reads cells one after another; the names are prepared once. */
export type Matcher = (text: string) => Match;

/**
 * Which area a cell means: by name, short name or pinyin, former name, official code (6, 9 or 12
 * digits), pinyin with or without tones, or initials, in this order; prefixes such as the province
 * and the city do no harm. Two areas with an equal claim are ambiguous.
 */
export function matcherOf(areas: readonly Matchable[], city: readonly string[]): Matcher {
  // The longest first: it may begin with another.
  const cities = city
    .map(plain)
    .filter((name) => name !== '')
    .toSorted((a, b) => b.length - a.length);
  const wholes = new Set([...cities, ...cities.map(stem)]);
  const table = (namesOf: (area: Matchable) => readonly string[]) => tableOf(areas, namesOf);
  const stems = table(({ name, short, aliases, id }) =>
    [name.zh, name.en, short.zh, short.en, id, ...aliases].map(stem),
  );
  const tables = [
    table(({ name }) => [name.zh, name.en]),
    table(({ id, short }) => [id, short.zh, short.en]),
    table(({ aliases }) => aliases),
    stems,
    table(({ initials }) => [initials]),
  ];
  const codes = table(({ code }) => [code]);
  return (text) => {
    // Most cells of a long table are numbers: they are no names, and only some lengths are codes.
    if (text.length > 60 || /^[\s\d.,%+-]*$/.test(text)) {
      const code = /^\s*(\d{6})(?:0{3}|0{6})?\s*$/.exec(text)?.[1];
      return verdict(code === undefined ? undefined : codes.get(code));
    }
    const word = plain(text);
    if (word === '') return { kind: 'unmatched' };
    // 全州 is a county, too, where it is in the pack.
    if (wholes.has(word) || (totals.has(word) && !stems.has(word))) return { kind: 'total' };
    const bare = withoutCity(word, cities);
    const code = /^(\d{6})(?:0{3}|0{6})?$/.exec(word)?.[1] ?? /^(\d{6})\D+$/.exec(bare)?.[1];
    if (code !== undefined) return verdict(codes.get(code));
    for (const names of tables) {
      const found = names.get(bare) ?? names.get(word);
      if (found !== undefined) return verdict(found);
    }
    const stemmed = stem(bare);
    return verdict(stemmed.length < 2 ? undefined : stems.get(stemmed));
  };
}

/** The same for a single cell. */
export function matchArea(
  text: string,
  areas: readonly Matchable[],
  city: readonly string[],
): Match {
  return matcherOf(areas, city)(text);
}

function tableOf(
  areas: readonly Matchable[],
  namesOf: (area: Matchable) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const area of areas) {
    for (const name of new Set(namesOf(area).map(plain))) {
      if (name !== '') table.set(name, [...(table.get(name) ?? []), area.id]);
    }
  }
  return table;
}

/** Areas that a few typed letters may mean, best first: for a search box. */
export function searchAreas(text: string, areas: readonly Matchable[]): readonly string[] {
  const word = plain(text);
  if (word === '') return areas.map(({ id }) => id);
  const score = ({ id, code, name, short, aliases, initials }: Matchable): number => {
    const names = [name.zh, name.en, short.zh, short.en, id, ...aliases].map(plain);
    if (names.some((one) => one.startsWith(word)) || code === word) return 2;
    if (initials.startsWith(word)) return 1.5;
    return names.some((one) => one.includes(word)) ? 1 : 0;
  };
  return areas
    .map((area) => ({ id: area.id, score: score(area) }))
    .filter((one) => one.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

function verdict(found: readonly string[] | undefined): Match {
  const [area, ...others] = found ?? [];
  if (found === undefined || area === undefined) return { kind: 'unmatched' };
  return others.length === 0 ? { kind: 'matched', area } : { kind: 'ambiguous', areas: found };
}

/** One script, one width, one case, no tones, no spaces and marks, no footnote in brackets. */
function plain(text: string): string {
  // Most names of a long table are plain as they stand.
  if (/^[\u4e00-\u9fff\d]+$/.test(text)) return toSimplified(text);
  return toSimplified(text)
    .normalize('NFKC')
    .replace(/[（([【].*?[)）\]】]/g, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u2060\ufeff·・.,:;'’"“”*#_\-–—、，。：]/gu, '');
}

function stem(name: string): string {
  const word = plain(name);
  const cut = word.replace(suffix, '');
  return cut.length >= 2 || /[a-z]/.test(cut) ? cut : word;
}

/** What follows the name of the city, with whatever stands before it. */
function withoutCity(word: string, cities: readonly string[]): string {
  for (const city of cities) {
    const at = word.indexOf(city);
    if (at !== -1 && word.length > at + city.length) return word.slice(at + city.length);
  }
  return word;
}
