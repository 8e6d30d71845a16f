import { expect, test } from 'vitest';
import { seriesOf, yearsOf } from '../../src/domain/series';
import { formatLink, parseLink } from '../../src/state/link';
import { layerIds } from '../../src/state/layers';
import { charts, defaultView, viewThemes, type View, type Vocabulary } from '../../src/state/view';
import { readJinzhong } from './jinzhong';

const { areas, indicators, series } = readJinzhong();
const table = { areas, series };
const measured = indicators.flatMap(({ id }) => (seriesOf(table, id) === undefined ? [] : id));
/** The four names that take the most room. */
const longest = areas
  .map(({ id }) => id)
  .toSorted((a, b) => b.length - a.length)
  .slice(0, 4);
const vocabulary: Vocabulary = {
  subjects: new Set(),
  areas: new Set(longest),
  steps: new Set(),
  indicators: new Set(measured),
  years: new Set(series.map(({ year }) => year)),
  aliases: new Map(),
};

/** What the switches, the selects and the pictures of `#/compare` can be set to. */
function* comparisons(): Generator<View> {
  const layers = [
    null,
    [],
    layerIds,
    ...layerIds.map((off) => layerIds.filter((id) => id !== off)),
  ];
  const pairs = [null, defaultView.subject, ...measured];
  for (const indicator of [null, ...measured]) {
    const years = indicator === null ? [] : yearsOf(table, indicator).slice(0, -1);
    for (const against of pairs)
      for (const chart of charts) {
        const isPair = against !== null && against !== defaultView.subject;
        // Only the scatter has a second indicator; its map has no distance to the city.
        if (isPair !== (chart === 'scatter') && against !== null) continue;
        for (const year of [null, ...years])
          for (const on of layers)
            for (const theme of [null, ...viewThemes])
              yield {
                ...defaultView,
                mode: 'compare',
                areas: longest,
                indicator,
                against,
                chart,
                year,
                layers: on,
                theme,
                lang: 'en',
                talk: 40,
              };
      }
  }
}

test('every comparison is a link of at most 120 ASCII characters that leads back to it', () => {
  let count = 0;
  for (const view of comparisons()) {
    const link = formatLink(view);
    if (!/^#[!-~]{1,119}$/.test(link)) expect.fail(`${link.length}: ${link}`);
    count += 1;
    // Reading takes longer than writing: every seventh, a number that divides none of the lists.
    if (count % 7 > 0) continue;
    expect(parseLink(link, vocabulary)).toEqual({ view, invalid: [] });
  }
  expect(count).toBeGreaterThan(50_000);
});

test('a change and a second map are kept in every comparison’s link, however long', () => {
  const [beside = ''] = measured.toSorted((a, b) => b.length - a.length);
  let count = 0;
  for (const view of comparisons()) {
    count += 1;
    if (view.indicator === null || view.indicator === beside || count % 101 > 0) continue;
    const given = { ...view, since: Math.min(...vocabulary.years), beside, year: null };
    const link = formatLink(given);
    expect(link.length, link).toBeLessThanOrEqual(160);
    expect(parseLink(link, vocabulary)).toEqual({ view: given, invalid: [] });
  }
});

test('a comparison without settings of taste is spelled in words', () => {
  for (const view of comparisons()) {
    if (view.layers !== null || view.theme !== null) continue;
    const plain = { ...view, lang: defaultView.lang, talk: defaultView.talk };
    expect(formatLink(plain)).toMatch(/^#\/compare\//);
  }
});
