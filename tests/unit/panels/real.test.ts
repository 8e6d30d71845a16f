import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { formatValue } from '../../../src/domain/format';
import { panelWords, topicWord } from '../../../src/i18n/panel';
import { stripIndicators, styleOf } from '../../../src/panels/keyIndicators';
import { attributes, renderedPanel, textOf } from './rendered';

const langs = ['zh', 'en'] as const;
const areas = pack.areas.map((area, index) => ({ area, index, id: area.id }));
const subjects = [pack.city, ...pack.wings, ...pack.areas, ...pack.zones, ...pack.plan].map(
  ({ id }) => id,
);

test.each(areas)('every number of the table stands in the panel of $id', ({ area, index }) => {
  for (const lang of langs) {
    const text = textOf(renderedPanel(pack, area.id, lang));
    for (const indicator of stripIndicators(pack)) {
      const series = pack.series.filter((one) => one.indicator === indicator.id);
      const latest = series.find(({ year }) => year === Math.max(...series.map((one) => one.year)));
      const value = latest?.values[index] ?? null;
      if (value === null) continue;
      const printed = formatValue(value, styleOf(pack, indicator), lang).replaceAll('\u2009', ' ');
      expect(text, indicator.id).toContain(printed);
    }
  }
});

test.each(areas)('every site and fact of $id is told', ({ area }) => {
  const text = textOf(renderedPanel(pack, area.id));
  const told = [
    ...pack.sites.filter((site) => site.area === area.id).map(({ name }) => name.zh),
    ...pack.roles
      .filter((role) => role.area === area.id)
      .flatMap(({ facts }) => facts.map((fact) => fact.text.zh)),
  ];
  for (const words of told) expect(text).toContain(words.replace(/[\s\u2009]+/g, ' '));
});

test.each(subjects)('%s cites in reading order and lists no source in vain', (subject) => {
  const html = renderedPanel(pack, subject);
  const listed = [...html.matchAll(/<li[^>]*\sid="/g)].map((_, index) => index + 1);
  const cited = attributes(html, 'aria-label').flatMap(
    (label) => /^来源［(\d+)］：/.exec(label)?.[1] ?? [],
  );
  expect([...new Set(cited)].map(Number)).toEqual(listed);
});

test.each(subjects)('%s is drawn without a hole in either language', (subject) => {
  for (const lang of langs) {
    const html = renderedPanel(pack, subject, lang);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\[object|\{\{/);
    expect(html).not.toMatch(/\sstyle="/);
  }
});

test('every topic of the pack has a word in both languages', () => {
  const topics = [...pack.roles, ...pack.zones].flatMap(({ facts }) =>
    facts.map(({ topic }) => topic),
  );
  for (const topic of new Set(topics)) {
    for (const lang of langs) expect(topicWord(panelWords[lang], topic)).not.toBe(topic);
  }
});
