import { expect, test } from 'vitest';
import { formatSpan } from '../../../src/story/clock';
import { dwellMs } from '../../../src/story/loop';
import { stepYaml } from '../../../src/story/stepYaml';
import { swipeOf } from '../../../src/story/swipe';
import { parse } from 'yaml';
import { defaultView } from '../../../src/state/view';
import { toyPack } from '../toyPack';

const [toyStep] = toyPack().story.steps;
const said = (zh: string, en: string) => toyStep && { ...toyStep, caption: { zh, en } };

test.each([
  [0, '0:00'],
  [65_000, '1:05'],
  [3_729_000, '1:02:09'],
  [-5_000, '−0:05'],
])('%i ms is %s', (ms, text) => {
  expect(formatSpan(ms)).toBe(text);
});

test.each([
  ['to the left', [-80, 5], 'next'],
  ['to the right', [80, -5], 'back'],
  ['short', [-30, 0], null],
  ['mostly downwards', [-80, 70], null],
] as const)('a finger %s: %s gives %s', (_, [dx, dy], command) => {
  expect(swipeOf([200, 200], [200 + dx, 200 + dy])).toBe(command);
});

test('a loop stays longer on a longer line, and neither flashes nor stalls', () => {
  const short = said('短。', 'Short.');
  const long = said('长'.repeat(38), 'Long.');
  expect(dwellMs(short, 0, 'zh')).toBeGreaterThanOrEqual(7000);
  expect(dwellMs(long, 0, 'zh')).toBeGreaterThan(dwellMs(short, 0, 'zh'));
  expect(dwellMs(long, 0, 'zh')).toBeLessThanOrEqual(16_000);
  expect(dwellMs(undefined, 0, 'zh')).toBeGreaterThan(0);
});

test('an English loop stays by the English line, however short the Chinese is', () => {
  const brief = said('同一句。', 'In a word.');
  const wordy = said('同一句。', 'A line of words. '.repeat(8));
  expect(dwellMs(wordy, 0, 'en')).toBeGreaterThan(dwellMs(brief, 0, 'en'));
  expect(dwellMs(wordy, 0, 'zh')).toBe(dwellMs(brief, 0, 'zh'));
});

test('a copied view is a step that can be pasted: its view is what was on screen', () => {
  const view = { ...defaultView, subject: 'alpha', layers: ['wings', 'values'], year: 2020 };
  const [step] = parse(stepYaml(view, 'wings')) as [{ chapter: string; view: unknown }];
  expect(step.chapter).toBe('wings');
  expect(step.view).toEqual({ subject: 'alpha', layers: ['wings', 'values'], year: 2020 });
});
test('a copied view with all layers off says so', () => {
  const [step] = parse(stepYaml({ ...defaultView, layers: [] }, 'wings')) as [{ view: unknown }];
  expect(step.view).toEqual({ subject: 'city', layers: [] });
});
