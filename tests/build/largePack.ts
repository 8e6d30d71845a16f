import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [columns, rows] = [20, 13];
/** Degrees. */
const side = 0.1;
const earthKm = 6371.0088;
const groups = ['first', 'second', 'third'] as const;

/** So many areas, more than a ranking draws at once. */
export const largeCount = columns * rows;

const areas = Array.from({ length: largeCount }, (_, at) => {
  const [west, south] = [100 + (at % columns) * side, 34 + Math.floor(at / columns) * side];
  const id = `area-${at}`;
  return { id, code: String(990001 + at), name: `第${at}县`, west, south, at };
});
/** No two the same, the first the most. */
const residentsOf = (at: number, year: 2010 | 2020) =>
  (largeCount - at) * 1000 + (year === 2010 ? at : 0);
const sumIn = (year: 2010 | 2020) => areas.reduce((sum, { at }) => sum + residentsOf(at, year), 0);
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const km2 = (south: number) =>
  earthKm ** 2 * radians(side) * (Math.sin(radians(south + side)) - Math.sin(radians(south)));

const shapes = JSON.stringify({
  type: 'FeatureCollection',
  features: areas.map(({ code, name, west, south }) => {
    const [east, north] = [west + side, south + side];
    const ring = [
      ...[
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ];
    return {
      type: 'Feature',
      properties: { adcode: Number(code), name },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  }),
});

const files: Readonly<Record<string, string>> = {
  'shapes.geojson': shapes,
  'geometry.yaml': `counties:
  file: ./shapes.geojson
  crs: WGS-84
  sha256: ${createHash('sha256').update(shapes).digest('hex')}
  areasKm2: { ${areas.map(({ code, south }) => `'${code}': ${km2(south).toFixed(1)}`).join(', ')} }
snapMeters: 100
quantisation: 100000
toleranceM2: { counties: 1, neighbours: 1, rivers: 1 }
`,
  'areas.csv': [
    'code,id,name_zh,name_en,short_zh,short_en,initials,group',
    ...areas.map(
      ({ code, id, name, at }) =>
        `${code},${id},${name},County ${at},${name},No. ${at},x,${groups[at % groups.length] ?? ''}`,
    ),
  ].join('\n'),
  'plan.yaml': `id: large
city:
  name: { zh: 试验自治州, en: Trial Prefecture }
  level: autonomous-prefecture
groups:
${groups
  .map(
    (id, at) => `  - id: ${id}
    tone: ${['plain', 'east', 'zone'][at] ?? ''}
    name: { zh: 第${at}片, en: Part ${at} }
    short: { zh: 第${at}片, en: Part ${at} }
    summary: { zh: 一片。, en: A part. }
    sources: [report]
`,
  )
  .join('')}`,
  'sources.csv': `id,publisher_zh,publisher_en,title_zh,title_en,date,page,url,licence,confidence
report,州委,Committee,报告,Report,2021,,,,high
`,
  'sheet.csv': [
    ...['指标,常住人口,常住人口', '英文名,Residents,Residents', '代号,population,population'],
    ...['单位,人,人', '类别,人口,人口', '年份,2010,2020', '来源,report,report'],
    ...areas.map(({ name, at }) => `${name},${residentsOf(at, 2010)},${residentsOf(at, 2020)}`),
    `全州,${sumIn(2010)},${sumIn(2020)}`,
  ].join('\n'),
};

/** Writes the files of a prefecture of very many square counties in three groups, with residents of two years. */
export function writeLargePack(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
}
