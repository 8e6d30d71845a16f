import { expect, test } from 'vitest';
import Panel from '../../../src/panels/Panel.svelte';
import type { View } from '../../../src/state/view';
import { renderOn, toyPage } from '../withPage';
import { toyPack } from '../toyPack';
import { textOf } from './rendered';

/** The folded parts of a panel as they come: whether each is open, and its line. */
function foldsOf(view: Partial<View>, isStill = false): readonly [isOpen: boolean, line: string][] {
  const pack = toyPack();
  const html = renderOn(toyPage(pack, view, { isStill }), Panel, { pack });
  const folds = html.matchAll(
    /<details([^>]*)>(?:<!--.*?-->)*<summary[^>]*>(?:<!--.*?-->)*<h3[^>]*>([\s\S]*?)<\/summary>/g,
  );
  return [...folds].map(([, attributes = '', line = '']) => [
    /\bopen\b/.test(attributes),
    textOf(line).trim(),
  ]);
}
const openOf = (folds: ReturnType<typeof foldsOf>) =>
  folds.filter(([isOpen]) => isOpen).map(([, line]) => line.split(' ')[0]);

test('what is secondary is folded under a line that says what stands in it', () => {
  const folds = foldsOf({ subject: 'alpha' });
  expect(folds.length).toBeGreaterThan(5);
  expect(openOf(folds)).toEqual([]);
  for (const [, line] of folds) expect(line).toMatch(/^\S+ .*\S/);
  expect(folds.map(([, line]) => line).join('\n')).toMatch(/优势与短板 所选指标中没有。/);
});

test('a link to a place or an indicator opens the part that has it', () => {
  const led = foldsOf({ subject: 'delta', place: 'pagoda-7' });
  expect(openOf(led)).toEqual(['文物与地方']);
  expect(openOf(foldsOf({ subject: 'alpha', indicator: 'age-65' }))).toEqual(['全部指标']);
});

test('the marks of all indicators are made when their part is opened', () => {
  const pack = toyPack();
  const marksOf = (view: Partial<View>) =>
    renderOn(toyPage(pack, { subject: 'alpha', ...view }, { isStill: false }), Panel, {
      pack,
    }).split('<svg').length;
  expect(marksOf({ indicator: 'age-65' })).toBeGreaterThan(marksOf({}) + 10);
});

test('on paper every part is open', () => {
  const folds = foldsOf({ subject: 'alpha' }, true);
  expect(folds.length).toBeGreaterThan(5);
  expect(openOf(folds)).toHaveLength(folds.length);
});

test('a wing’s task names the counties that have something for it, and those without', () => {
  const pack = toyPack();
  const text = textOf(renderOn(toyPage(pack, { subject: 'low' }), Panel, { pack }));
  expect(text).toMatch(/农业 报告要求 .* 低地 甲；未查到：乙 甲 种地的占10.4%。/);
  expect(text).toMatch(/生态 报告要求 .* 低地 未查到 指标/);
});
