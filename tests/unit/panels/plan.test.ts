import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import Panel from '../../../src/panels/Panel.svelte';
import { renderOn, toyPage } from '../withPage';
import { attributes, renderedPanel, textOf } from './rendered';

const prefix = '#/explore/';
const linksOf = (subject: string) =>
  new Set(
    attributes(renderedPanel(pack, subject), 'href').flatMap((href) =>
      href.startsWith(prefix) ? [href.slice(prefix.length)] : [],
    ),
  );
const subjects = [pack.city, ...pack.wings, ...pack.areas, ...pack.zones, ...pack.plan].map(
  ({ id }) => id,
);

/** What stands on every page: the strategy, and the way back to the city. */
const always = [pack.city.id, ...pack.strategy.map(({ item }) => item)];

test('no item of the plan is more than two clicks away, from anywhere', () => {
  const links = new Map(subjects.map((id) => [id, new Set([...linksOf(id), ...always])]));
  const items = pack.plan.map(({ id }) => id);
  const far = subjects.flatMap((from) => {
    const first = [...(links.get(from) ?? [])];
    const reached = new Set([from, ...first, ...first.flatMap((id) => [...(links.get(id) ?? [])])]);
    return [...items, ...pack.areas.map(({ id }) => id)]
      .filter((id) => !reached.has(id))
      .map((id) => `${from} → ${id}`);
  });
  expect(far).toEqual([]);
});

test('every link of a panel leads to something that is there', () => {
  const known = new Set(subjects);
  for (const id of subjects) {
    expect(
      [...linksOf(id)].filter((link) => !known.has(link)),
      id,
    ).toEqual([]);
  }
});

test.each(pack.plan)('$id leads to its places, and they lead back to it', ({ id, places }) => {
  const out = linksOf(id);
  for (const place of places) {
    if (places.length > 1 || place !== pack.city.id) expect(out, place).toContain(place);
    if (pack.areas.some((area) => area.id === place)) continue;
    expect(linksOf(place), `${place} → ${id}`).toContain(id);
  }
});

test.each(pack.plan.filter(({ kind }) => kind === 'goal'))(
  '$id sets what the plan says beside what was measured',
  ({ id, checks }) => {
    expect(checks?.length).toBeGreaterThan(0);
    for (const lang of ['zh', 'en'] as const) {
      const text = textOf(renderedPanel(pack, id, lang));
      for (const { says, found } of checks ?? []) {
        expect(text).toContain(says[lang].replace(/[\s\u2009]+/g, ' '));
        expect(text).toContain(found[lang].replace(/[\s\u2009]+/g, ' '));
      }
    }
  },
);

test('the excerpt’s three numbers and the six of the full report are the targets with a unit', () => {
  const targets = pack.plan.flatMap(({ checks = [] }) =>
    checks.flatMap(({ target }) => target ?? []),
  );
  expect(targets.sort()).toEqual([
    'core-area',
    'emerging-goal',
    'gdp-goal',
    'income-goal',
    'manufacturing-goal',
    'services-goal',
    'urban-goal',
    'zone-output',
    'zone-share',
  ]);
});

test.each([
  ['2025-06-30', 'due', '期限未到'],
  ['2026-06-30', 'unpublished', '未查到公开数据'],
])('on %s the target of 2025 is %s', (today, state, word) => {
  const page = toyPage(pack, { subject: 'measure-zones-output' }, { today });
  const body = renderOn(page, Panel, { pack });
  expect(attributes(body, 'data-state')).toEqual([state]);
  expect(textOf(body)).toContain(word);
});

test('pairings that are ours say so, and only those', () => {
  expect(textOf(renderedPanel(pack, 'goal-life'))).toContain('专版摘录未逐一配对');
  expect(textOf(renderedPanel(pack, 'advantage-culture'))).toContain('专版摘录未点名这些县');
  expect(textOf(renderedPanel(pack, 'advantage-location'))).toContain('未逐一指明对应');
});

test('what came later is dated and called later', () => {
  for (const { id, year } of pack.plan.filter(({ kind }) => kind === 'aftermath')) {
    expect(textOf(renderedPanel(pack, id))).toContain(`${year}年（报告发布之后）`);
  }
});

test('all thirteen institutions are drawn and told with their standing', () => {
  const text = textOf(renderedPanel(pack, 'measure-valley'));
  expect(pack.colleges).toHaveLength(13);
  expect(pack.colleges.filter(({ standing }) => standing === 'core')).toHaveLength(9);
  for (const { name, note } of pack.colleges) {
    expect(text).toContain(name.zh);
    if (note !== null) expect(text).toContain(note.zh);
  }
});

test('the core is set beside its host and the walled city, with the ratio worked out', () => {
  const text = textOf(renderedPanel(pack, 'valley'));
  expect(text).toMatch(/约 ?29 ?个平遥古城（城墙内）/);
  expect(text).toContain('2.25平方公里');
});
