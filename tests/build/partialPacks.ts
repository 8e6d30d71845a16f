import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fixture = 'tests/fixtures/toy';
const head = 'id: part\ncity:\n  name: { zh: 部分市, en: Part City }\n';
const ofProvince = `${head}  level: province\n`;
const drawing = `counties:
  file: ./shapes.geojson
  crs: GCJ-02
  sha256: 9d7a4e060c3ccb05eed2e76f37d7005f6ec2536ea9f90ee25d32b5ddf306a87d
  areasKm2: { '990001': 1574.4, '990002': 1575.6, '990003': 1573.6, '990004': 1566.1 }
snapMeters: 100
quantisation: 100000
toleranceM2: { counties: 1, neighbours: 1, rivers: 1 }
`;
const sources = `id,publisher_zh,publisher_en,title_zh,title_en,date,page,url,licence,confidence
report,市委,Committee,报告,Report,2021,,,,high
`;
const areas = (groups: readonly string[]) =>
  ['code,id,name_zh,name_en,short_zh,short_en,initials,group']
    .concat(
      ['alpha,甲县,Alpha', 'beta,乙县,Beta', 'gamma,丙县,Gamma', 'delta,丁县,Delta'].map(
        (one, i) => {
          const [id = '', zh = '', en = ''] = one.split(',');
          return `99000${i + 1},${id},${zh},${en} County,${zh[0] ?? ''},${en},${id[0] ?? ''},${groups[i] ?? ''}`;
        },
      ),
    )
    .join('\n');
const group = (id: string, tone: string, zh: string) => `  - id: ${id}
    tone: ${tone}
    name: { zh: ${zh}片区, en: The ${id} }
    short: { zh: ${zh}, en: ${id} }
    summary: { zh: ${zh}部。, en: The ${id}. }
    sources: [report]
`;
/** In a sheet as Excel in Chinese saves it: GB18030. */
const sheet = `指标,常住人口,常住人口,地区生产总值
英文名,Residents,Residents,GDP
代号,population,population,gdp
单位,万人,万人,亿元
类别,人口,人口,经济
年份,2010,2020,2020
来源,report,report,report
甲县,12.5,13.25,80
乙,20,21.5,120.5
丙县,8,7.5,
丁县,5,5,20
全市,,47.25,
`;
/** The bytes of characters in GB18030, which Node does not write. */
export const gb18030 = (text: string) => {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const one = decoder.decode(Uint8Array.of(high, low));
      if (one.length === 1 && !bytes.has(one)) bytes.set(one, [high, low]);
    }
  return Uint8Array.from(
    [...text].flatMap((one) => (one < '\x80' ? [one.charCodeAt(0)] : (bytes.get(one) ?? []))),
  );
};

const item = (id: string, kind: string, zh: string, rest: string) => `  - id: ${id}
    kind: ${kind}
    name: { zh: ${zh}, en: ${id} }
    summary: { zh: ${zh}的说明。, en: About ${id}. }
    places: [city]
    section: 目标
    sources: [report]
${rest}`;

/** Packs that have some parts and lack others, by their names: the files of each. */
export const partialPacks = {
  'a name and areas': { 'areas.csv': areas([]), 'plan.yaml': head },
  'three groups of a province and a sheet of numbers, no talk': {
    'areas.csv': areas(['north', 'south', 'hills', 'hills']),
    'plan.yaml': `${ofProvince}groups:\n${group('north', 'plain', '北')}${group('south', 'east', '南')}${group('hills', 'zone', '山')}`,
    'sources.csv': sources,
    'sheet.csv': gb18030(sheet),
  },
  'one group, a plan of three and a talk, no numbers': {
    'areas.csv': areas(['all', 'all', 'all', 'all']),
    'plan.yaml': `${head}groups:\n${group('all', 'seal', '全')}plan:
${item('goal-one', 'goal', '一个目标', '')}${item('goal-part', 'goal', '它的一半', '    parent: goal-one\n')}${item('goal-deep', 'goal', '再一半', '    parent: goal-part\n')}strategy:
${['goal-one', 'goal-part', 'goal-deep']
  .map(
    (id, i) =>
      `  - item: ${id}\n    lead: { zh: 第${i + 1}, en: Number ${i + 1} }\n    rest: { zh: 条, en: of three }\n    tone: ink\n    subjects: []\n`,
  )
  .join('')}`,
    'sources.csv': sources,
    'story.yaml': `chapters:
  - id: start
    name: { zh: 开场, en: Opening }
steps:
  - id: start--one
    chapter: start
    depth: 5
    minutes: 5
    caption: { zh: 只有一步, en: One step }
    notes: { zh: 说几句。, en: A few words. }
    sources: [report]
`,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>;

/** Writes a pack's files beside the toy city's shapes. */
export function writePack(name: keyof typeof partialPacks, folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(fixture, 'shapes.geojson'), join(folder, 'shapes.geojson'));
  writeFileSync(join(folder, 'geometry.yaml'), drawing);
  for (const [file, text] of Object.entries(partialPacks[name]))
    writeFileSync(join(folder, file), text);
}
