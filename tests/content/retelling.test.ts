import { expect, test } from 'vitest';
import { sourceLine } from '../../src/i18n/sourceLine';
import { readJinzhong, textsIn } from './jinzhong';

const itemOf = (id: string) => readJinzhong().plan.find((item) => item.id === id);
/** All that an item says in Chinese, without what stands beside it. */
function toldBy(id: string): string {
  const item = itemOf(id);
  return [item?.name, item?.summary, item?.explanation, item?.note].map((t) => t?.zh).join('');
}

test('the guiding thought names in full every meeting and every text that the print has', () => {
  const told = itemOf('idea-thought')?.summary.zh;
  for (const name of [
    '中国特色社会主义伟大旗帜',
    '党的十九大和十九届二中、四中、五中全会精神',
    '习近平新时代中国特色社会主义思想',
    '全面落实习近平总书记视察山西重要讲话重要指示精神',
  ]) {
    expect.soft(told).toContain(name);
  }
  expect(itemOf('idea-thought')?.note?.zh).toContain('没有三中全会');
});

test.each([
  ['orientation-care', ['操作性困局']],
  ['orientation-results', ['平庸者、观望者', '没有市场']],
  ['chapter-exam', ['无悔的“赶考之心”', '无尽的“赶考之志”', '无怨的“赶考之行”']],
  ['advantage-reform', ['蹚新路']],
  ['advantage-location', ['深度融入', '主动融入', '有效联动', '对内对外开放水平']],
  ['advantage-spirit', ['自力更生', '不怕牺牲', '无私奉献']],
  ['measure-zones-dryland', ['辐射山西']],
  ['measure-wings', ['“‘两翼’协调则晋中振兴，‘两翼’失衡则制约发展”']],
])('%s keeps the set phrases of the report', (id, phrases) => {
  for (const phrase of phrases) expect.soft(toldBy(id)).toContain(phrase);
});

test.each([
  ['problem-regions', /首先/],
  ['problem-minds', /一些/],
  ['goal-lead', /先解放|再靠/],
  ['measure-valley-education', /五步|先.+再/],
  ['appeal-everyone', /各出各/],
  ['advantage-location', /对接/],
  ['agri-zone', /带动全省/],
])('%s says nothing that the report does not', (id, added) => {
  const zone = readJinzhong().zones.find((one) => one.id === id);
  const told = zone === undefined ? toldBy(id) : JSON.stringify(zone);
  expect(told.length).toBeGreaterThan(20);
  expect(told).not.toMatch(added);
});

test('what was merely not found is nowhere said not to exist', () => {
  const texts = textsIn(readJinzhong()).map(([, { zh }]) => zh);
  const claims = /未见公开|尚无公开|未公布|没有公布|没有公开/;
  expect(texts.filter((text) => claims.test(text))).toEqual([]);
});

test('both zones are named in full, with a source for the name', () => {
  const { zones } = readJinzhong();
  const summaryOf = (id: string) => zones.find((zone) => zone.id === id)?.summary.zh;
  expect(summaryOf('dev-zone')).toContain('山西转型综合改革示范区晋中开发区');
  expect(summaryOf('agri-zone')).toContain('山西晋中国家农业高新技术产业示范区');
});

test('every county with a stated position is named where positions are told, and no other', () => {
  const { roles, areas } = readJinzhong();
  const told = itemOf('measure-wings-counties')?.explanation?.zh ?? '';
  const [, stated = ''] = /写明定位的是([^；]+)；/.exec(told) ?? [];
  const short = (id: string) => areas.find((area) => area.id === id)?.short.zh ?? '';
  const names = roles.flatMap(({ area, basis }) => (basis === 'stated' ? short(area) : []));
  expect(stated.split('、').sort()).toEqual(names.sort());
});

test('the integration area is a part of Shouyang, not the county', () => {
  const role = readJinzhong().roles.find(({ area }) => area === 'shouyang');
  expect(role?.summary.zh).toContain('境内设太晋一体化寿阳（平头）融合发展区');
});

test('mining in Heshun is told as jobs of the census, with its source', () => {
  const role = readJinzhong().roles.find(({ area }) => area === 'heshun');
  expect(role?.summary.zh).toMatch(/采矿业占\d/);
  expect(role?.summary.zh).not.toContain('产煤');
  expect(role?.sources).toContain('census-2020');
});

test('an indicator has one name, and a percentage is called a share', () => {
  const { indicators } = readJinzhong();
  const texts = textsIn(readJinzhong()).map(([, { zh }]) => zh);
  expect(texts.filter((text) => /城镇人口比重|县外迁入|每百人/.test(text))).toEqual([]);
  const percentages = indicators.filter(({ unit }) => unit === 'percent');
  expect(percentages.filter(({ name }) => !/比重|率|变化/.test(name.zh))).toEqual([]);
});

test('the two figures of Taigu are of two years, and the conflict says so', () => {
  const conflict = readJinzhong().about.conflicts.find(({ id }) => id === 'county-gdp');
  expect(conflict?.matter.zh).toMatch(/太谷2023年.*2024年/);
});

test('only a title has title marks; a description of ours stands bare', () => {
  const { sources } = readJinzhong();
  for (const source of sources) {
    const inMarks = /《([^》]+)》/.exec(source.title.zh)?.[1] ?? '';
    expect.soft(inMarks, source.id).not.toMatch(/^关于|介绍$|条目|报道$|名单$|^.*坐标表/);
    expect(sourceLine(source, 'zh')).toContain(`，${source.title.zh}`);
  }
  expect(sources.some(({ title }) => title.zh.startsWith('《'))).toBe(true);
});

test('the excerpt’s source says what of it could not be established', () => {
  const source = readJinzhong().sources.find(({ id }) => id === 'congress-2021');
  expect(source?.title.zh).toMatch(/报纸专版《[^》]+》（报名、日期、版次未查明）/);
});
