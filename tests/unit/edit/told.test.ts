import { describe, expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { storyMaker, talkOf } from '../../../src/content/talk';
import { talkSource } from '../../../src/content/talkSource';
import { defaultView } from '../../../src/state/view';
import { choicesFor, figureFor } from '../../../src/edit/choices';
import { chartNames } from '../../../src/content/chartFieldsSchema';
import * as edits from '../../../src/edit/operations';
import { offersIn } from '../../../src/edit/offers';
import { stepFromView } from '../../../src/edit/stepFromView';
import { isDrawable } from '../../../src/story/stageFaults';
import { packWords } from '../../../src/story/storyWords';

const { written } = talkSource;
const released = { pack, written };
const words = packWords(pack);
const make = () => storyMaker(released, (stage) => isDrawable(stage, words));
const start = talkOf(released, 'mine', 'mine');
const [first, , third] = start.story.steps;
const id = first?.id ?? '';

describe('a talk as it is told', () => {
  test('is the pack’s own, word for word, where nobody changed it', () => {
    expect(make()(start)).toEqual(pack.story);
  });

  test('shares every step with the pack that nobody changed: a first letter makes one step anew', () => {
    const edit = edits.setWords(id, 'caption', 'zh', '我的第一句');
    const steps = make()(edit(start)).steps;
    const anew = steps.filter((step, at) => step !== pack.story.steps[at]);
    expect(anew.map((step) => step.caption.zh)).toEqual(['我的第一句']);
  });

  test('has the numbers of the pack in place of placeholders, and shows one that names nothing', () => {
    const edit = edits.setWords(id, 'caption', 'zh', '{{city population 2020}}与{{nothing 2020}}');
    const [step] = make()(edit(start)).steps;
    expect(step?.caption.zh).toBe('{{city population 2020}}与{{nothing 2020}}');
    const sound = edits.setWords(id, 'caption', 'zh', '{{city population 2020}}人');
    expect(make()(sound(start)).steps[0]?.caption.zh).toBe('3379498人');
  });

  test('keeps the object of every step that did not change, and leaves out what is left out', () => {
    const maker = make();
    const before = maker(start);
    const after = maker(edits.leaveOut(third?.id ?? '', true)(start));
    expect(after.steps).toHaveLength(before.steps.length - 1);
    expect(after.steps[0]).toBe(before.steps[0]);
  });

  test('has a map where this pack cannot draw the figure', () => {
    const figure = { chart: 'bars' as const, indicator: 'not-here' };
    const edit = edits.setStage(id, { kind: 'figure', figure });
    expect(make()(edit(start)).steps[0]?.stage).toEqual({ kind: 'map' });
  });
});

test.each(chartNames)('a %s is offered with what it needs', (chart) => {
  const figure = figureFor({ pack, words }, chart, 'zh');
  expect(figure).not.toBeNull();
  if (figure !== null) expect(isDrawable({ kind: 'figure', figure } as never, words)).toBe(true);
});

test('a field offers nothing that would draw nothing', () => {
  const figure = figureFor({ pack, words }, 'direction', 'zh');
  if (figure === null) throw new Error('none');
  const ids = choicesFor({ pack, words }, figure, 'zone', 'zh').map((one) => one.id);
  expect(ids.length).toBeGreaterThan(0);
  expect(
    ids.every((zone) => pack.zones.some((one) => one.id === zone && one.kind === 'extension')),
  ).toBe(true);
});

describe('a number of the pack in a text', () => {
  test('can be written as a placeholder, its own place first', () => {
    const [offer] = offersIn('全市人口3379498人', 'city', pack, 'zh');
    expect(offer).toMatchObject({ digits: '3379498', at: 4, placeholder: '{{population 2020}}' });
  });
  test.each([
    ['a year', '2020年以来'],
    ['a small count', '分4个方面'],
    ['a placeholder', '{{city population 2020}}人'],
    ['a number that is not in the pack', '共987654人'],
  ])('%s is none', (_, text) => {
    expect(offersIn(text, 'city', pack, 'zh')).toEqual([]);
  });
});

describe('a view becomes a step', () => {
  const [one, other] = pack.areas.map((area) => area.id);
  const indicator = pack.mapIndicator;
  test.each([
    ['the map', {}, 'map', undefined],
    ['an indicator', { indicator }, 'map-figure', 'bars'],
    ['a county', { subject: one }, 'map-figure', 'county'],
    ['a comparison', { mode: 'compare', areas: [one, other] }, 'map-figure', 'pair'],
    ['an answer', { mode: 'present', asked: [other] }, 'map-figure', 'county'],
    ['two maps', { indicator, beside: '2010' }, 'two-maps', undefined],
  ])('%s', (_, part, kind, chart) => {
    const view = { ...defaultView, ...part } as typeof defaultView;
    const step = stepFromView(view, pack);
    expect(step.stage.kind).toBe(kind);
    if ('figure' in step.stage) expect(step.stage.figure.chart).toBe(chart);
    expect(isDrawable(step.stage, words)).toBe(true);
    expect(step.sources.length).toBeGreaterThan(0);
    expect(step.caption.zh).not.toBe('');
  });
});
