import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from '../../src/content/level';
import { namesOf, type Spelled } from '../spelling/names';
import { packageFolder, readPlaces, type Prefecture } from './directory';
import { featuresOf, shapeFileOf, type RawFeature } from './shapeFiles';

export const countryCode = '100000';

/** How the name of a place ends; 自治区 and 特别行政区 are regions, a municipality is a city. */
const endings: readonly (readonly [ending: string, level: Level])[] = [
  ['省', 'province'],
  ['地区', 'prefecture'],
  ['区', 'region'],
  ['州', 'autonomous-prefecture'],
  ['盟', 'league'],
];

/** What the pack of a place is the whole of. */
export function levelOf({ code, name }: Prefecture): Level {
  if (code === countryCode) return 'country';
  return endings.find(([ending]) => name.endsWith(ending))?.[1] ?? 'city';
}

/** A group of areas before it has an id: a prefecture of a province, a province of the country. */
export interface RegionGroup {
  /** Its own, or that of the province for the counties right below it. */
  readonly code: string;
  readonly name: Spelled;
  readonly short: Spelled;
  /** The code of the group that it is a part of. */
  readonly parent: string | null;
}
/** What one file draws of a region, and the group that its areas are in. */
export interface RegionPart {
  readonly group: string;
  readonly features: readonly RawFeature[];
}
export interface Region {
  readonly groups: readonly RegionGroup[];
  readonly parts: readonly RegionPart[];
}

/** A province whose file has prefectures, or the country: its areas come from the files of several. */
export const isRegion = (code: string, packages: string): boolean =>
  code === countryCode || (code.endsWith('0000') && hasPrefectures(code, packages));

function hasPrefectures(province: string, packages: string): boolean {
  if (!existsSync(join(packages, packageFolder, 'map', `${province}.json`))) return false;
  return rawOf(province, packages).some(({ code }) => isPrefecture(code));
}

const isPrefecture = (code: string) => code.endsWith('00');
const rawOf = (code: string, packages: string) =>
  featuresOf({ file: `${packageFolder}/map/${code}.json`, sha256: '' }, packages);

/**
 * The areas of a region with the groups that they nest in: county in prefecture, and in the country prefecture in
 * province. What the package does not divide, a city without counties or 台湾, is one area.
 */
export function regionOf(place: Prefecture, packages = 'node_modules'): Region {
  if (place.code !== countryCode) return provinceOf(place.code, null, packages);
  const names = new Map(readPlaces(packages).map(({ code, name }) => [code, name]));
  const whole = rawOf(countryCode, packages);
  const provinces = whole.flatMap((feature): Region[] => {
    const { code } = feature;
    // What has no code is the line in the south, no province.
    if (!/^\d{6}$/.test(code)) return [];
    const group = { code, ...provinceNames(names.get(code) ?? feature.name), parent: null };
    if (!existsSync(join(packages, packageFolder, 'map', `${code}.json`)))
      return [{ groups: [group], parts: [{ group: code, features: [feature] }] }];
    const { groups, parts } = provinceOf(code, code, packages);
    return [{ groups: [group, ...groups.filter((one) => one.code !== code)], parts }];
  });
  return {
    groups: provinces.flatMap(({ groups }) => groups),
    parts: provinces.flatMap(({ parts }) => parts),
  };
}

function provinceOf(province: string, parent: string | null, packages: string): Region {
  const features = rawOf(province, packages);
  const prefectures = features.filter(({ code }) => isPrefecture(code));
  const direct = features.filter(({ code }) => !isPrefecture(code));
  const groups = prefectures.map(({ code, name }): RegionGroup => {
    const { name: whole, short } = namesOf(name);
    return { code, name: { zh: name, en: whole.en }, short, parent };
  });
  return {
    groups:
      direct.length === 0 ? groups : [...groups, { code: province, ...directNames, parent: null }],
    parts: [
      ...prefectures.map(({ code }) => ({
        group: code,
        features: featuresOf(shapeFileOf(code, packages), packages),
      })),
      ...(direct.length === 0 ? [] : [{ group: province, features: direct }]),
    ],
  };
}

const directNames = {
  name: { zh: '省直辖县级行政区', en: 'Counties right below the province' },
  short: { zh: '省直辖', en: 'Direct' },
};

/** Names of provinces that are not their pinyin. */
const english: Readonly<Record<string, string>> = {
  内蒙古: 'Inner Mongolia',
  陕西: 'Shaanxi',
  香港: 'Hong Kong',
  澳门: 'Macao',
};
const provinceEnds = /(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/;

/** 山西省 is 山西, Shanxi, in both languages. */
export function provinceNames(name: string): {
  readonly name: Spelled;
  readonly short: Spelled;
} {
  const zh = name.replace(provinceEnds, '');
  const en = english[zh] ?? namesOf(zh).short.en;
  return { name: { zh: name, en }, short: { zh, en } };
}
