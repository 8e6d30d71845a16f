import { expect, test } from 'vitest';
import { originOf } from '../../../src/panels/origin';
import { toyPack } from '../toyPack';
import { renderedPanel, textOf } from './rendered';

test('a statement shows part, paragraphs and set phrases of the report on request', () => {
  const html = renderedPanel(toyPack(), 'measure-valley');
  const shown = /<details class="origin[^]*?<\/details>/.exec(html)?.[0] ?? '';
  expect(shown).not.toMatch(/<details[^>]*\sopen/);
  const text = textOf(shown);
  expect(text).toContain('见报告：举措');
  expect(text).toContain('第3段（共5段）');
  expect(text).toContain('第4段（共5段）');
  expect(text).toContain('动力源');
});

test('in English a phrase is printed and glossed', () => {
  const text = textOf(renderedPanel(toyPack(), 'measure-valley', 'en'));
  expect(text).toMatch(/Paragraph\s*3 of 5/);
  expect(text).toMatch(/动力源\s*source of power/);
});

test.each(['low', 'valley-north', 'farm-zone'])('%s says where the report speaks of it', (id) => {
  expect(textOf(renderedPanel(toyPack(), id))).toContain('见报告：举措');
});

test('the heading is that of the first paragraph, whatever comes after', () => {
  expect(originOf(toyPack(), 'goal-one').part).toBe('光荣使命');
});

test('what came after the report stands nowhere in it', () => {
  const pack = toyPack();
  const later = pack.plan.find(({ kind }) => kind === 'aftermath')?.id ?? '';
  expect(originOf(pack, later).passages).toEqual([]);
  expect(renderedPanel(pack, later)).not.toContain('class="origin');
});
