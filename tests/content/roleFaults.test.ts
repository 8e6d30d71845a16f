import { describe, expect, test } from 'vitest';
import { append, linesOf, swap, toyFaults, type Edit } from './toyFaults';

type Case = readonly [name: string, edit: Edit, ...faults: string[]];

/** Each case is one damage to the toy pack and every fault it causes: no more, no fewer. */
function eachIsTold(cases: readonly Case[]): void {
  const named = cases.map(([name, edit, ...faults]) => ({ name, edit, faults }));
  test.each(named)('$name', ({ edit, faults }) => {
    expect(linesOf(toyFaults(edit))).toEqual(faults);
  });
}

const alpha = 'areas/alpha.yaml';
const pyramid = 'pyramid.csv';

describe('what a county is for', () => {
  eachIsTold([
    [
      'a county’s own words without who said them',
      swap(alpha, '    who: { zh: 县政府, en: The county’s government }\n', ''),
      'areas/alpha.yaml:19: positions.0 needs "who": the county, an official or a newspaper that said it',
    ],
    [
      'words of the province or the county without their year',
      swap(alpha, '    year: 2022\n', '    year: null\n'),
      'areas/alpha.yaml:19: positions.0 needs the year in which it was said',
    ],
    [
      'an origin that is none',
      swap(alpha, 'origin: editor', 'origin: hearsay'),
      'areas/alpha.yaml:24: positions.1.origin "hearsay" is not one of province, county, editor',
    ],
    [
      'more than three lines',
      swap(
        alpha,
        'tasks:',
        [1, 2]
          .map(
            () =>
              '  - { origin: editor, year: null, text: { zh: 甲。, en: A. }, sources: [census] }\n',
          )
          .join('') + 'tasks:',
      ),
      'areas/alpha.yaml:19: positions has more than three',
    ],
    [
      'a class without its year',
      swap(alpha, '  year: 2019\n', ''),
      'areas/alpha.yaml:15: class.year is missing',
    ],
    [
      'a source that does not exist',
      swap(alpha, '  year: 2019\n  sources: [report]', '  year: 2019\n  sources: [rumour]'),
      'areas/alpha.yaml:17: unknown source "rumour"',
    ],
  ]);
});

describe('what a county has for a task of its wing', () => {
  eachIsTold([
    [
      'a task without a list',
      swap(alpha, '  nature: []\n', ''),
      'areas/alpha.yaml:29: tasks has no "nature" (write [] where nothing was found)',
    ],
    [
      'a task that the plan does not have',
      swap(alpha, '  nature: []\n', '  nature: []\n  fishing: []\n'),
      'areas/alpha.yaml:34: unknown task "fishing"',
    ],
    [
      'a thing without a source',
      swap(alpha, 'year: 2020\n      sources: [census]', 'year: 2020\n      sources: []'),
      'areas/alpha.yaml:32: tasks.farming.0.sources has no source',
    ],
    [
      'a number that the tables do not have',
      swap(alpha, '种地的占{{jobs-farming 2020}}。', '种地的占{{jobs-farming 2019}}。'),
      'areas/alpha.yaml:30: {{jobs-farming 2019}}: there is no such number',
    ],
    [
      'a task of an unknown item',
      swap(
        'plan.yaml',
        'items: [mission-toy]\n    indicator: null',
        'items: [nowhere]\n    indicator: null',
      ),
      'plan.yaml:130: nature: unknown plan item "nowhere"',
    ],
    [
      'a task of an unknown indicator',
      swap(
        'plan.yaml',
        '[mission-toy]\n    indicator: jobs-farming',
        '[mission-toy]\n    indicator: jobs-fishing',
      ),
      'plan.yaml:127: farming: unknown indicator "jobs-fishing"',
    ],
  ]);
});

describe('residents by age and sex', () => {
  eachIsTold([
    [
      'groups that are not the population',
      swap(pyramid, 'city,2010,0,', 'nowhere,2010,0,'),
      'pyramid.csv:26: unknown area "nowhere"',
    ],
    [
      'a group that is gone',
      swap(pyramid, 'delta,2020,65,25,25,census\n', ''),
      'pyramid.csv:24: no row of delta 2020 for age 65',
      'pyramid.csv:30: men 2020 aged 65: the areas add up to 341, the row for city says 366',
      'pyramid.csv:30: women 2020 aged 65: the areas add up to 342, the row for city says 367',
    ],
    [
      'a man too many',
      swap(pyramid, 'delta,2020,65,25,25,census', 'delta,2020,65,26,25,census'),
      'pyramid.csv:25: delta 2020 adds up to 501, population is 500',
      'pyramid.csv:31: men 2020 aged 65: the areas add up to 367, the row for city says 366',
    ],
    [
      'half a person',
      swap(pyramid, 'delta,2020,65,25,25,census', 'delta,2020,65,25,25.5,census'),
      'pyramid.csv:25: women is not whole',
    ],
    [
      'a row that stands twice',
      append(pyramid, 'delta,2020,65,25,25,census'),
      'pyramid.csv:32: has the same area, year and age as line 25: delta, 2020, 65',
    ],
  ]);

  test('a pack without the table has no pyramid, and no fault', () => {
    expect(linesOf(toyFaults({ file: pyramid, edit: null }))).toEqual([]);
  });
});
