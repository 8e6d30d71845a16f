import { expect, test } from 'vitest';
import { landArea } from '../../../src/panels/keyIndicators';
import { titleFor } from '../../../src/panels/title';
import { toyPack } from '../toyPack';
import { attributes, renderedPanel, textOf } from './rendered';

const subjects = [
  'city',
  'low',
  'high',
  'alpha',
  'beta',
  'gamma',
  'delta',
  'valley',
  'valley-north',
  'farm-zone',
  'goal-one',
  'measure-valley',
  'measure-wings',
  'measure-wings-farms',
];

test.each(subjects)('%s has a panel headed by its name in both languages', (subject) => {
  const pack = toyPack();
  for (const lang of ['zh', 'en'] as const) {
    const html = renderedPanel(pack, subject, lang);
    expect(html).toMatch(new RegExp(`<h2[^>]*>${titleFor(pack, subject, lang)}</h2>`));
  }
});

test.each(subjects)(
  '%s cites only sources that it lists, once each, and lists none in vain',
  (subject) => {
    const html = renderedPanel(toyPack(), subject);
    const listed = [...html.matchAll(/<li[^>]*\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(listed.length).toBeGreaterThan(0);
    expect(new Set(listed).size).toBe(listed.length);
    const numbers = attributes(html, 'aria-label').flatMap(
      (label) => /^来源［(\d+)］：/.exec(label)?.[1] ?? [],
    );
    // In reading order: the first mention of each counts up from 1.
    expect([...new Set(numbers)].map(Number)).toEqual(listed.map((_, index) => index + 1));
  },
);

test('an unknown subject says so', () => {
  expect(textOf(renderedPanel(toyPack(), 'nowhere'))).toContain('未收录');
  expect(titleFor(toyPack(), 'nowhere', 'zh')).toBe('nowhere');
});

test('a wing is summed from its counties', () => {
  const text = textOf(renderedPanel(toyPack(), 'low'));
  expect(text).toContain('5234 人');
  expect(text).toContain('+30.9%');
  expect(text).toContain('69.11%');
  expect(text).toContain('150 平方公里');
  expect(text).toContain('全市71.4%的人口，20.0%的土地');
});

test('the city shows its own figures, both wings and every county in the order of population', () => {
  const html = renderedPanel(toyPack(), 'city');
  const text = textOf(html);
  expect(text).toContain('7334 人');
  expect(text).toContain('56.14%');
  expect(text).toMatch(/乙县 4000.*丙县 1600.*甲县 1234.*丁县 500/);
  for (const id of ['low', 'high', 'alpha', 'measure-wings', 'measure-wings-farms', 'goal-one']) {
    expect(attributes(html, 'href')).toContain(`#/explore/${id}`);
  }
});

test('the valley is schematic, to scale, and leads to its extensions', () => {
  const html = renderedPanel(toyPack(), 'valley');
  const text = textOf(html);
  expect(text).toContain('示意');
  expect(text).toContain('66平方公里，约为乙县的132.0%');
  expect(text).toContain('北延');
  expect(attributes(html, 'href')).toContain('#/explore/valley-north');
});

test.each(['valley-north', 'farm-zone'])('%s is marked as schematic', (subject) => {
  expect(textOf(renderedPanel(toyPack(), subject))).toContain('示意');
  expect(textOf(renderedPanel(toyPack(), subject, 'en'))).toContain('Schematic');
});

test('a plan item tells its section and its places', () => {
  const html = renderedPanel(toyPack(), 'measure-wings');
  expect(textOf(html)).toMatch(/见报告： ?举措/);
  expect(attributes(html, 'href')).toContain('#/explore/high');
});

test('of more areas than a list can hold the panel ranks the first ones, and leads to the table of all', () => {
  const pack = toyPack();
  const [area] = pack.areas;
  if (area === undefined) throw new Error('no area');
  const areas = Array.from({ length: 100 }, (_, i) => ({ ...area, id: `area-${i}` }));
  const series = pack.series.map((one) => ({ ...one, values: areas.map((_, i) => i + 1) }));
  const html = renderedPanel({ ...pack, areas, series }, 'city');
  const bars = html.match(/<svg[^>]*aria-label="按人口排列[^]*?<\/svg>/)?.[0] ?? '';
  const listed = [...bars.matchAll(/href="#\/explore\/(area-\d+)"/g)].map(([, id]) => id);
  expect(listed).toEqual(Array.from({ length: 20 }, (_, i) => `area-${99 - i}`));
  expect(textOf(html)).toContain('前20个；全部100个见数据表');
});

test('shares of people stand alone where no land area is told', () => {
  const pack = toyPack();
  const series = pack.series.filter(({ indicator }) => indicator !== landArea);
  expect(renderedPanel(pack, 'city')).toMatch(/>土地<\/text>/);
  const html = renderedPanel({ ...pack, series }, 'city');
  expect(html).toMatch(/>人口<\/text>/);
  expect(html).not.toMatch(/>土地<\/text>/);
});
