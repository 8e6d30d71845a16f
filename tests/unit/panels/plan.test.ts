import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import type { PlanItem } from '../../../src/content/schema';
import { answerFor } from '../../../src/panels/answer/answer';
import { concernOf } from '../../../src/panels/plan/relations';
import { render } from 'svelte/server';
import Panel from '../../../src/panels/Panel.svelte';
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

test.each(pack.areas)('$id tells the goals, advantages and measures that concern it', ({ id }) => {
  const { direct, wing, tied, city } = concernOf(pack, id);
  const byPlace = [...direct, ...wing, ...city];
  expect(new Set(byPlace).size).toBe(byPlace.length);
  const all = [...byPlace, ...tied];
  for (const kind of ['goal', 'advantage', 'measure']) {
    expect(all.filter((item) => item.kind === kind).length, kind).toBeGreaterThan(0);
  }
  const links = linksOf(id);
  for (const item of all) expect(links).toContain(item.id);
});

test.each(pack.areas)('$id has all that its wing has, and its ties besides', ({ id, wing }) => {
  const asks = ({ kind }: PlanItem) => ['goal', 'advantage', 'measure'].includes(kind);
  const ofWing = pack.plan.filter((item) => asks(item) && item.places.includes(wing));
  const ties = pack.plan.filter(
    (item) => asks(item) && item.ties?.some(({ place }) => place === id),
  );
  const concern = concernOf(pack, id);
  expect(ofWing.length).toBeGreaterThan(5);
  expect([...concern.direct, ...concern.wing]).toEqual(expect.arrayContaining(ofWing));
  expect(concern.tied).toEqual(ties);
});

test.each(pack.areas)('nothing that is no task stands under what is asked of $id', (area) => {
  const { direct, wing, city, tied, beside } = concernOf(pack, area.id);
  const kinds = new Set([...direct, ...wing, ...city, ...tied].map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['advantage', 'goal', 'measure']);
  for (const { kind } of beside) expect(['problem', 'aftermath']).toContain(kind);
  const asked = answerFor(pack, area, 'zh').parts[1]?.lines.map(({ text }) => text) ?? [];
  const untasked = pack.plan.filter(({ kind }) => !kinds.has(kind)).map(({ name }) => name.zh);
  expect(untasked.filter((name) => asked.some((text) => text.startsWith(name)))).toEqual([]);
});

test.each(pack.areas)('panel and page of text of $id count alike for the whole city', (area) => {
  const { city } = concernOf(pack, area.id);
  const panel = textOf(renderedPanel(pack, area.id));
  expect(panel).toContain(`写给全市的 ${city.length}`);
  const asked = answerFor(pack, area, 'zh').parts[1]?.lines.map(({ text }) => text) ?? [];
  expect(asked.at(-1)).toContain(`另有 ${city.length} 项面向全市`);
});

test('an item of the whole city alone names no place, one of several places names them', () => {
  const text = (id: string) => textOf(renderedPanel(pack, id));
  const whole = pack.plan.filter(({ places: [first, ...more] }) => {
    return first === pack.city.id && more.length === 0;
  });
  expect(whole.length).toBeGreaterThan(30);
  for (const { id } of whole) expect(text(id), id).not.toContain('涉及地方');
  expect(text('goal-life')).toContain('涉及地方： 晋中市');
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
  ['2025-06-30', 'due', '未到期'],
  ['2026-06-30', 'unpublished', '未查到公开数据'],
])('on %s the target of 2025 is %s', (today, state, word) => {
  const { body } = render(Panel, {
    props: {
      pack,
      subject: 'measure-zones-output',
      lang: 'zh',
      hovered: null,
      indicator: null,
      today,
      onhover: () => undefined,
      onselect: () => undefined,
      hrefFor: (id: string) => `${prefix}${id}`,
    },
  });
  expect(attributes(body, 'data-state')).toEqual([state]);
  expect(textOf(body)).toContain(word);
});

test('pairings that are ours say so, and only those', () => {
  expect(textOf(renderedPanel(pack, 'goal-life'))).toContain('所据摘录没有逐一配对');
  expect(textOf(renderedPanel(pack, 'advantage-culture'))).toContain('所据摘录没有点名这些县');
  expect(textOf(renderedPanel(pack, 'advantage-location'))).toContain('未逐一指明对应');
});

test('what came later is dated and called later', () => {
  for (const { id, year } of pack.plan.filter(({ kind }) => kind === 'aftermath')) {
    expect(textOf(renderedPanel(pack, id))).toContain(`${year} 年的事，晚于 2021 年的报告`);
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
  expect(text).toContain('2.25 km²');
});
