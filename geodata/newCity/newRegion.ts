import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import type { Tone } from '../../src/content/schema';
import { toJson } from '../build/write';
import { pinyinId } from '../spelling/names';
import { contextFor, neighboursOf } from './around';
import type { Prefecture } from './directory';
import { drawingFor } from './drawing';
import { geometryFile } from './geometryFile';
import { groupTones } from './groupTones';
import { joinMeters, joinParts } from './joinParts';
import type { NewCity } from './newCity';
import { planFile, type PlanGroup } from './planFile';
import {
  countryCode,
  levelOf,
  provinceNames,
  regionOf,
  type Region,
  type RegionGroup,
} from './regions';
import { allPrefectures, shapeFileOf, type RawFeature } from './shapeFiles';
import { sheetFile } from './sheetFile';
import { storyFile } from './storyFile';
import { areasOf, areasTable, contextTable, seatsTable, sourcesTable } from './tables';
import { wordsFile } from './wordsFile';

/** The file of a region's outlines, in its own folder. */
const fileName = 'counties.topojson';
/** Cells along each axis of that file: in the country one is about six metres. */
const cells = 1_000_000;

/**
 * A province or the country as the files of a pack that builds: its areas are the counties of all its files, joined
 * where those meet, and its groups the prefectures and provinces that they nest in.
 */
export async function newRegion(
  place: Prefecture,
  packages: string,
  version: string,
  region: Region = regionOf(place, packages),
): Promise<NewCity> {
  const features = joinParts(region.parts.map((part) => part.features));
  const groupOf = new Map(
    region.parts.flatMap((part) => part.features.map(({ code }) => [code, part.group] as const)),
  );
  const outlines = outlinesOf(features);
  const groups = groupsOf(region.groups, tonesOf(outlines, groupOf, region.groups), groupOf);
  const idOf = new Map(groups.map(({ code, id }) => [code, id]));
  const areas = areasOf(features, new Set(idOf.values())).map((area) => ({
    ...area,
    group: idOf.get(groupOf.get(area.code) ?? '') ?? '',
  }));
  const isCountry = place.code === countryCode;
  const level = levelOf(place);
  const names = isCountry ? { name: { zh: '全国', en: 'China' } } : provinceNames(place.name);
  const { name } = names;
  const id = isCountry ? 'china' : pinyinId(provinceNames(place.name).short.zh);
  const text = toJson(outlines);
  const counties = {
    file: `./${fileName}`,
    sha256: createHash('sha256').update(text).digest('hex'),
    crs: 'GCJ-02',
    codeField: 'adcode',
  } as const;
  const around = isCountry ? [] : neighboursAround(features, place.code, packages);
  const table = areasTable(areas);
  const folder = mkdtempSync(join(tmpdir(), 'new-region-'));
  try {
    writeFileSync(join(folder, fileName), text);
    writeFileSync(join(folder, 'areas.csv'), table);
    const { settings, sources } = drawingFor(
      counties,
      around.map(({ code }) => ({ code, source: shapeFileOf(code, packages) })),
      packages,
      { folder, joinMeters },
    );
    return {
      id,
      name,
      areas: areas.length,
      files: {
        [fileName]: text,
        'areas.csv': table,
        'context.csv': contextTable(contextFor(around, features, packages)),
        'places.csv': seatsTable(areas, sources.counties),
        'sources.csv': sourcesTable(version, joinMeters),
        'sheet.xlsx': await sheetFile(name.zh, level, areas),
        'geometry.yaml': geometryFile(name.zh, settings),
        'plan.yaml': planFile(id, name, level, groups),
        'words.yaml': wordsFile(isCountry),
        'story.yaml': storyFile(name, level, areas.length),
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Outlines = ReturnType<typeof outlinesOf>;

function outlinesOf(features: readonly RawFeature[]) {
  const collection = {
    type: 'FeatureCollection' as const,
    features: features.map(({ code, name, polygons }) => ({
      type: 'Feature' as const,
      properties: { adcode: code, name },
      geometry: {
        type: 'MultiPolygon' as const,
        coordinates: polygons.map((rings) => rings.map((ring) => ring.map((at) => [...at]))),
      },
    })),
  };
  return topology({ counties: collection }, cells);
}

function neighboursAround(own: readonly RawFeature[], code: string, packages: string) {
  const isOwn = (one: RawFeature) => one.code.startsWith(code.slice(0, 2));
  const others = allPrefectures(packages).filter((one) => !isOwn(one));
  return neighboursOf(own, code, others);
}

/** Of the groups that are part of no other; those below have the tone of theirs. */
function tonesOf(
  outlines: Outlines,
  groupOf: ReadonlyMap<string, string>,
  groups: readonly RegionGroup[],
): ReadonlyMap<string, Tone> {
  const parentOf = new Map(groups.map(({ code, parent }) => [code, parent]));
  const { geometries } = outlines.objects['counties'] as GeometryCollection;
  const topOf = geometries.map(({ properties }) => {
    const { adcode = '' } = (properties ?? {}) as { adcode?: string };
    const group = groupOf.get(adcode) ?? '';
    return parentOf.get(group) ?? group;
  });
  const touching = new Map(topOf.map((top) => [top, new Set<string>()]));
  for (const [at, others] of neighbors(geometries).entries())
    for (const other of others) {
      const [one = '', two = ''] = [topOf[at], topOf[other]];
      if (one !== two) touching.get(one)?.add(two);
    }
  const tones = groupTones(touching);
  return new Map(
    groups.flatMap(({ code, parent }) => {
      const tone = tones.get(parent ?? code);
      return tone === undefined ? [] : [[code, tone] as const];
    }),
  );
}

/** The groups with ids of their own and in the words of the plan. */
function groupsOf(
  groups: readonly RegionGroup[],
  tones: ReadonlyMap<string, Tone>,
  groupOf: ReadonlyMap<string, string>,
): readonly PlanGroup[] {
  const plain = groups.map(({ short }) => pinyinId(short.zh));
  const isShared = (id: string) => plain.filter((one) => one === id).length > 1;
  const ids = new Map(
    groups.map(({ code }, at) => {
      const id = plain[at] ?? '';
      return [code, isShared(id) ? `${id}-${code}` : id];
    }),
  );
  const topOf = new Map(groups.map(({ code, parent }) => [code, parent ?? code]));
  const counted = [...groupOf.values()];
  return groups.map(({ code, name, short, parent }) => {
    const count = counted.filter((one) => one === code || topOf.get(one) === code).length;
    const parts = groups.filter((one) => one.parent === code).length;
    const inside = parts === 0 ? '' : `${parts}个市（地、州、盟），`;
    return {
      code,
      id: ids.get(code) ?? code,
      name,
      short,
      tone: tones.get(code) ?? 'plain',
      parent: parent === null ? null : (ids.get(parent) ?? null),
      summary: {
        zh: `按边界资料，有${inside}${count}个县（区、市）。`,
        en: `${parts === 0 ? '' : `${parts} prefectures, `}${count} ${count === 1 ? 'area' : 'areas'} in the boundary data.`,
      },
    };
  });
}
