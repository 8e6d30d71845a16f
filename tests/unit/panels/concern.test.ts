import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import type { Area, PlanItem } from '../../../src/content/schema';
import { answerWords } from '../../../src/i18n/answer';
import { answerFor } from '../../../src/panels/answer/answer';
import { concernOf } from '../../../src/panels/plan/relations';
import { attributes, renderedPanel, textOf } from './rendered';

/** What the page of text says is asked of an area. */
const askedOf = (area: Area): readonly string[] =>
  answerFor(pack, area, 'zh')
    .parts.find(({ heading }) => heading === answerWords.zh.asks)
    ?.lines.map(({ text }) => text) ?? [];

test.each(pack.areas)('$id tells the goals, advantages and measures that concern it', ({ id }) => {
  const { direct, wing, tied, city } = concernOf(pack, id);
  const byPlace = [...direct, ...wing, ...city];
  expect(new Set(byPlace).size).toBe(byPlace.length);
  const all = [...byPlace, ...tied];
  for (const kind of ['goal', 'advantage', 'measure']) {
    expect(all.filter((item) => item.kind === kind).length, kind).toBeGreaterThan(0);
  }
  const links = attributes(renderedPanel(pack, id), 'href');
  for (const item of all) expect(links).toContain(`#/explore/${item.id}`);
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
  const asked = askedOf(area);
  const untasked = pack.plan.filter(({ kind }) => !kinds.has(kind)).map(({ name }) => name.zh);
  expect(untasked.filter((name) => asked.some((text) => text.startsWith(name)))).toEqual([]);
});

test.each(pack.areas)('panel and page of text of $id count alike for the whole city', (area) => {
  const { city } = concernOf(pack, area.id);
  const panel = textOf(renderedPanel(pack, area.id));
  expect(panel).toContain(`面向全市的任务 ${city.length}`);
  const asked = askedOf(area);
  expect(asked.at(-1)).toContain(`另有${city.length}项面向全市`);
});

test('an item of the whole city alone names no place, one of several places names them', () => {
  const text = (id: string) => textOf(renderedPanel(pack, id));
  const whole = pack.plan.filter(({ places: [first, ...more] }) => {
    return first === pack.city.id && more.length === 0;
  });
  expect(whole.length).toBeGreaterThan(30);
  for (const { id } of whole) expect(text(id), id).not.toContain('相关地方');
  expect(text('goal-life')).toContain('相关地方： 晋中市');
});
