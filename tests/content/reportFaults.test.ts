import { expect, test } from 'vitest';
import { append, linesOf, swap, toyFaults, type Edit } from './toyFaults';

const report = 'report.csv';
const phrases = 'phrases.csv';
const cases: readonly [name: string, edit: Edit, fault: string][] = [
  [
    'a paragraph that is skipped',
    append(report, 'report,7,3,末段,00000006,city'),
    'report.csv:7: paragraph 7 stands where 6 is due',
  ],
  [
    'a part that is no heading',
    append(report, 'report,6,2,末段,00000006,city'),
    'report.csv:7: part 2 is no heading before it',
  ],
  [
    'a text that stands twice',
    append(report, 'report,6,3,末段,00000005,city'),
    'report.csv:7: has the same text as line 6: 00000005',
  ],
  [
    'a paragraph of an unknown source',
    append(report, 'paper,1,1,首段,00000006,city'),
    'report.csv:7: unknown source "paper"',
  ],
  [
    'a paragraph that carries what does not exist',
    swap(report, 'goal-one|city', 'goal-two|city'),
    'report.csv:3: unknown subject "goal-two"',
  ],
  [
    'a paragraph that carries one item twice',
    swap(report, 'goal-one|city', 'goal-one|goal-one'),
    'report.csv:3: "goal-one" twice',
  ],
  [
    'a paragraph without an item',
    swap(report, 'goal-one|city', ''),
    'report.csv:3: items has no item',
  ],
  [
    'a start that is as long as a sentence',
    swap(report, '目标是更好', '目标是更好更好更好更好更好'),
    'report.csv:3: start has more than 12 characters',
  ],
  [
    'a sentence in place of a phrase',
    append(phrases, 'goal-one,目标是更好。,the goal is better'),
    'phrases.csv:4: phrase_zh is a sentence, not a phrase',
  ],
  [
    'a phrase of what no paragraph carries',
    append(phrases, 'alpha,更好,better'),
    'phrases.csv:4: no paragraph of the report carries "alpha"',
  ],
  [
    'a phrase that stands twice',
    append(phrases, 'measure-valley,动力源,source'),
    'phrases.csv:4: has the same item and phrase as line 2: measure-valley, 动力源',
  ],
];

test.each(cases)('%s is told', (_, edit, fault) => {
  expect(linesOf(toyFaults(edit))).toEqual([fault]);
});
