import { describe, expect, test } from 'vitest';
import { Faults } from '../../geodata/build/faults';
import { readCityPack } from '../../geodata/build/pack';
import type { Position } from '../../src/domain/geometry';
import { append, linesOf, swap, toyFaults, toyWarnings, type Edit } from './toyFaults';

type Case = readonly [name: string, edit: Edit, ...faults: string[]];

/** Each case is one damage to the toy pack and every fault it causes: no more, no fewer. */
function eachIsTold(cases: readonly Case[]): void {
  const named = cases.map(([name, edit, ...faults]) => ({ name, edit, faults }));
  test.each(named)('$name', ({ edit, faults }) => {
    expect(linesOf(toyFaults(edit))).toEqual(faults);
  });
}

const numbers = 'indicators.csv';
const dictionary = 'dictionary.csv';
const plan = 'plan.yaml';
const missionEnd = '    section: 光荣使命\n    sources: [report]';

test('the undamaged toy pack has no fault', () => {
  expect(linesOf(toyFaults())).toEqual([]);
});

describe('the shape of a table', () => {
  eachIsTold([
    [
      'a column that is not known, and the one that is missing',
      swap('context.csv', 'lng', 'longitude'),
      'context.csv:1: has no column "lng"',
      'context.csv:1: has an unknown column "longitude"',
    ],
    [
      'a row with a cell too many',
      append('context.csv', '990200,南市,South City,110.6,37.0,1'),
      'context.csv:3: has 6 cells, the header has 5 (put a text with a comma in quotation marks)',
    ],
    [
      'a row with a cell too few',
      append('context.csv', '990200,南市,South City,110.6'),
      'context.csv:3: has 4 cells, the header has 5 (put a text with a comma in quotation marks)',
    ],
    [
      'a quotation mark that is never closed',
      append('context.csv', '990200,"南市,South City,110.6,37.0'),
      'context.csv:3: Quote Not Closed: the parsing is finished with an opening quote at line 3',
    ],
    [
      'a row that stands twice',
      append(numbers, 'alpha,heritage,2019,1,atlas'),
      'indicators.csv:61: has the same area, indicator and year as line 30: alpha, heritage, 2019',
    ],
    [
      'a code that two areas have',
      swap('areas.csv', '990003', '990002'),
      'areas.csv:4: has the same code as line 3: 990002',
    ],
    [
      'an id that two sources have',
      append('sources.csv', 'atlas,社,Press,图,Map,,,,,low'),
      'sources.csv:5: has the same id as line 4: atlas',
    ],
    ['a table that is gone', { file: 'sites.csv', edit: null }, 'sites.csv:-: is missing'],
  ]);
});

describe('a cell that is not a number', () => {
  const alpha = (cell: string) =>
    swap(numbers, 'alpha,land-area,2020,100', `alpha,land-area,2020,${cell}`);
  eachIsTold([
    [
      'full-width digits',
      alpha('1００'),
      'indicators.csv:27: value "1００" is not a number (write 100)',
    ],
    [
      'a thousands separator',
      alpha('"1,100"'),
      'indicators.csv:27: value "1,100" is not a number (write 1100)',
    ],
    ['a percent sign', alpha('50%'), 'indicators.csv:27: value "50%" is not a number (write 50)'],
    [
      'a typographic minus',
      alpha('−5'),
      'indicators.csv:27: value "−5" is not a number (write -5)',
    ],
    ['words', alpha('约100'), 'indicators.csv:27: value "约100" is not a number'],
    [
      'a letter after a longitude',
      swap('places.csv', 'beta,110.61,37.19', 'beta,110.61E,37.19'),
      'places.csv:16: lng "110.61E" is not a number',
    ],
  ]);
});

describe('a number that cannot be', () => {
  eachIsTold([
    [
      'a negative area',
      swap(numbers, 'alpha,land-area,2020,100', 'alpha,land-area,2020,-100'),
      'indicators.csv:27: value -100 is negative, which land-area cannot be',
    ],
    [
      'a share above one hundred',
      swap(numbers, 'gamma,age-65,2020,20.00', 'gamma,age-65,2020,120'),
      'indicators.csv:25: value 120 is more than 100 percent',
    ],
    [
      'half a person',
      swap(numbers, 'alpha,population,2010,1000', 'alpha,population,2010,1000.5'),
      'indicators.csv:2: value 1000.5 is not whole, but population is counted in persons',
    ],
    [
      'a longitude off the globe',
      swap('places.csv', 'beta,110.61,37.19', 'beta,210.61,37.19'),
      'places.csv:16: lng is 210.61, expected <=180',
    ],
    [
      'a year between the censuses',
      append(numbers, 'alpha,population,2015,1,census'),
      'indicators.csv:61: year 2015 is not among the years of population (2010, 2020)',
    ],
    [
      'a year before 1949',
      append(numbers, 'alpha,population,1900,1,census'),
      'indicators.csv:61: year is not a year between 1949 and 2030',
    ],
    [
      'a fact of another century',
      swap('areas/alpha.yaml', 'year: 2020', 'year: 1848'),
      'areas/alpha.yaml:9: facts.0.year is not a year between 1949 and 2030',
    ],
  ]);

  test('a population change may be below zero and above one hundred', () => {
    const faults = toyFaults(
      swap(numbers, 'alpha,population,2020,1234', 'alpha,population,2020,3234'),
      swap(numbers, 'city,population,2020,7334', 'city,population,2020,9334'),
      swap(numbers, 'alpha,rural-population,2020,617', 'alpha,rural-population,2020,2617'),
      swap(numbers, 'city,rural-population,2020,3217', 'city,rural-population,2020,5217'),
      swap(numbers, 'alpha,urban-share,2020,50.00,census\n', ''),
      swap(numbers, 'city,age-65,2020,11.16', 'city,age-65,2020,10.91'),
      swap(numbers, 'city,jobs-farming,2020,39.8', 'city,jobs-farming,2020,33.5'),
      { file: 'pyramid.csv', edit: null },
    );
    expect(linesOf(faults)).toEqual([]);
  });
});

describe('a series with a hole', () => {
  eachIsTold([
    [
      'an area without a row',
      swap(numbers, 'gamma,urban-population,2010,,census\n', ''),
      'indicators.csv:35: no row of urban-population 2010 for gamma (write one; leave the value empty where there is none)',
    ],
    [
      'a share without a row for the city',
      swap(numbers, 'city,age-65,2020,11.16,census\n', ''),
      'indicators.csv:38: no row of age-65 2020 for city (write one; leave the value empty where there is none)',
    ],
    [
      'a year that the dictionary promises',
      swap(dictionary, ',,,,2019,国保', ',,,,2018|2019,国保'),
      'dictionary.csv:10: no value of heritage for 2018',
    ],
    [
      'a computed year without its inputs',
      swap(
        dictionary,
        '"per(population, land-area)",,2020',
        '"per(population, land-area)",,2010|2020',
      ),
      'dictionary.csv:7: density for 2010 cannot be computed: an input has no series of a year it needs',
    ],
  ]);
});

describe('numbers that do not agree', () => {
  eachIsTold([
    [
      'the city and the sum of its areas',
      swap(numbers, 'city,population,2010,6500', 'city,population,2010,6501'),
      'indicators.csv:5: population 2010: the 4 areas add up to 6500, the row for city says 6501',
    ],
    [
      'a whole and its parts',
      swap(numbers, 'alpha,rural-population,2020,617', 'alpha,rural-population,2020,616'),
      'indicators.csv:6: alpha 2020: urban-population + rural-population is 1233, population is 1234',
      'indicators.csv:21: rural-population 2020: the 4 areas add up to 3216, the row for city says 3217',
    ],
    [
      'a typed share and the computed one',
      swap(numbers, 'urban-share,2020,50.00', 'urban-share,2020,50.01'),
      'indicators.csv:22: value 50.01 of urban-share is not what its formula gives (50)',
    ],
    [
      'the city’s share and the weighted mean',
      swap(numbers, 'age-65,2020,11.16', 'age-65,2020,12.16'),
      'indicators.csv:26: age-65 2020: weighted by population the areas give 11.159, the row for city says 12.16',
    ],
    [
      'the list of sites and their number',
      swap('places.csv', '中寺,Middle Temple,beta', '中寺,Middle Temple,alpha'),
      'sites.csv:4: lists 2 sites of alpha, but heritage 2019 is 1',
      'sites.csv:3: lists 1 sites of beta, but heritage 2019 is 2',
    ],
    [
      'a pinyin with a syllable too few',
      swap('names.csv', '中楼,zhong lou', '中楼,zhonglou'),
      'names.csv:2: "中楼" has 2 汉字, its pinyin 1 syllables',
    ],
    [
      'a pinyin of a name that is gone',
      swap('names.csv', '中楼', '东楼'),
      'names.csv:2: no name of the pack is "东楼"',
    ],
    [
      'a place without its county',
      swap('names.csv', 'West Hill,alpha', 'West Hill,'),
      'names.csv:3: "西山" needs both name_en and area, or neither',
    ],
  ]);
});

describe('a definition that does not hold', () => {
  eachIsTold([
    [
      'a unit that is not known',
      swap(dictionary, 'land,km2,0', 'land,mu,0'),
      'dictionary.csv:9: unit "mu" is not one of persons, households, percent, years, m2, km2, sites, persons-per-household, persons-per-km2',
    ],
    [
      'a unit that its formula cannot have',
      swap(dictionary, 'urban-share,people,percent', 'urban-share,people,persons'),
      'dictionary.csv:6: unit "persons" does not fit: urban-share is a percentage',
    ],
    [
      'a formula that cannot be read',
      swap(dictionary, '"change(population, 2010)"', 'change population'),
      'dictionary.csv:5: formula "change population" cannot be read',
    ],
    [
      'a mean without a weight',
      swap(dictionary, 'weighted,population,,,2020,65', 'weighted,,,,2020,65'),
      'dictionary.csv:8: weight is for "weighted" indicators, and they need one',
    ],
    [
      'a weight that is not known',
      swap(dictionary, 'weighted,population,,,2020,65', 'weighted,people,,,2020,65'),
      'dictionary.csv:8: unknown indicator "people"',
    ],
    [
      'a derived number without its method',
      swap(dictionary, '人口÷面积,', ','),
      'dictionary.csv:7: method_zh is empty',
    ],
  ]);
});

describe('a source', () => {
  eachIsTold([
    [
      'that a number does not give',
      swap(numbers, '2019,0,atlas', '2019,0,'),
      'indicators.csv:32: source is empty',
    ],
    [
      'that does not exist, of a number',
      swap(numbers, '2019,0,atlas', '2019,0,maps'),
      'indicators.csv:32: unknown source "maps"',
    ],
    [
      'that does not exist, of a role',
      swap('areas/alpha.yaml', 'sources: [census, atlas]', 'sources: [census, maps]'),
      'areas/alpha.yaml:13: unknown source "maps"',
    ],
    [
      'that does not exist, of a plan item',
      swap(plan, missionEnd, missionEnd.replace('report', 'paper')),
      'plan.yaml:85: unknown source "paper"',
    ],
    [
      'that a plan item lists none of',
      swap(plan, missionEnd, missionEnd.replace('report', '')),
      'plan.yaml:85: plan.0.sources has no source',
    ],
    [
      'that a plan item leaves out',
      swap(plan, missionEnd, '    section: 光荣使命'),
      'plan.yaml:79: plan.0.sources is missing',
    ],
    [
      'that nothing cites',
      append('sources.csv', 'extra,社,Press,图,Map,,,,,low'),
      'sources.csv:5: source "extra" is never used',
    ],
    [
      'with a date in words',
      swap('sources.csv', '2020-11-01', '1 Nov 2020'),
      'sources.csv:3: date is not a date',
    ],
    [
      'with a page in words',
      swap('sources.csv', '2020-11-01,', '2020-11-01,front'),
      'sources.csv:3: page is not a page',
    ],
    [
      'with a page, but no day',
      swap('sources.csv', '2021,,', '2021,1,'),
      'sources.csv:2: source "report" has a page, but no day',
    ],
  ]);
});

describe('a text', () => {
  eachIsTold([
    ['an empty name', swap('areas.csv', 'Alpha County', ''), 'areas.csv:2: name_en is empty'],
    [
      'a name with markup',
      swap('areas.csv', 'Alpha County', '<b>Alpha</b>'),
      'areas.csv:2: name_en has markup in text',
    ],
    [
      'a summary without English',
      swap(plan, 'zh: 更好。, en: Better.', 'zh: 更好。'),
      'plan.yaml:89: plan.1.summary.en is missing',
    ],
    [
      'a summary with empty English',
      swap(plan, 'en: Better.', 'en: ""'),
      'plan.yaml:89: plan.1.summary.en is empty',
    ],
    [
      'a summary with markup',
      swap(plan, 'en: Better.', 'en: <i>Better</i>'),
      'plan.yaml:89: plan.1.summary.en has markup in text',
    ],
    [
      'a number that the tables do not have',
      swap('areas/alpha.yaml', '{{density 2020}}人', '{{density 2010}}人'),
      'areas/alpha.yaml:11: {{density 2010}}: there is no such number',
    ],
    [
      'a placeholder that cannot be read',
      swap('areas/alpha.yaml', '{{density 2020}}人', '{{density}}人'),
      'areas/alpha.yaml:11: {{density}} cannot be read (write {{indicator year}})',
    ],
  ]);
});

describe('a name of something that is not there', () => {
  eachIsTold([
    [
      'the area of a number',
      append(numbers, 'nowhere,heritage,2019,1,atlas'),
      'indicators.csv:61: unknown area "nowhere"',
    ],
    [
      'the indicator of a number',
      append(numbers, 'alpha,income,2020,1,census'),
      'indicators.csv:61: unknown indicator "income"',
    ],
    [
      'the place of a site',
      append('sites.csv', 'nowhere,明,古建筑,8,2019'),
      'sites.csv:12: places.csv has no heritage site "nowhere" with an area',
    ],
    [
      'the wing of an area',
      swap('areas.csv', 'd,high', 'd,hill'),
      'areas.csv:5: unknown group "hill"',
    ],
    [
      'the host of a zone',
      swap(plan, 'hosts: [alpha]', 'hosts: [nowhere]'),
      'plan.yaml:58: farm-zone: unknown host area "nowhere"',
    ],
    [
      'a place of a plan item',
      swap(plan, 'places: [low, high]', 'places: [low, nowhere]'),
      'plan.yaml:104: measure-wings: unknown place "nowhere"',
    ],
    [
      'the plan item of the strategy',
      swap(plan, 'item: measure-wings', 'item: measure-wing'),
      'plan.yaml:73: unknown plan item "measure-wing"',
    ],
    [
      'the indicator on the map',
      swap(plan, 'mapIndicator: population', 'mapIndicator: people'),
      'plan.yaml:2: unknown indicator "people"',
    ],
    [
      'the area of a role',
      swap('areas/alpha.yaml', 'area: alpha', 'area: gamma'),
      'areas/alpha.yaml:1: is of "gamma", but the file is called alpha.yaml',
    ],
    [
      'a role file that is gone',
      { file: 'areas/gamma.yaml', edit: null },
      'areas/gamma.yaml:-: is missing',
    ],
  ]);
});

describe('the plan', () => {
  eachIsTold([
    [
      'an item with the id of an area',
      swap(plan, 'id: goal-one', 'id: alpha'),
      'plan.yaml:86: id "alpha" is already that of an area (line 2)',
      'report.csv:3: unknown subject "goal-one"',
    ],
    [
      'an item with the id of the city',
      swap(plan, 'id: goal-one', 'id: city'),
      'plan.yaml:86: id "city" is already that of the city',
      'report.csv:3: unknown subject "goal-one"',
    ],
    [
      'an item with a field that is not known',
      swap(plan, '    section: 光荣使命', '    section: 光荣使命\n    father: x'),
      'plan.yaml:85: plan.0.father is not a known field',
    ],
    [
      'an extension without a bearing',
      swap(plan, '    kind: extension\n    bearing: 0', '    kind: extension'),
      'plan.yaml:44: valley-north needs a bearing',
    ],
    [
      'a zone without a point',
      swap(plan, '    at: [110.2, 37.3]\n', ''),
      'plan.yaml:53: farm-zone needs a point, "at"',
    ],
    [
      'a second core',
      swap(plan, 'kind: zone\n', 'kind: core\n'),
      'plan.yaml:32: has 2 cores, not one',
    ],
    [
      'a bracket that is never closed',
      swap(plan, '    section: 光荣使命', '    section: [光荣使命'),
      'plan.yaml:85: opens a bracket and does not close it: a ] is missing',
    ],
    [
      'a field that stands twice',
      swap(plan, '    section: 光荣使命', '    section: 光荣使命\n    section: 使命'),
      'plan.yaml:85: Map keys must be unique',
    ],
    ['a plan that is gone', { file: plan, edit: null }, 'plan.yaml:-: is missing'],
  ]);
});

const later = 'plan/later.yaml';
describe('an item of the plan and what it points at', () => {
  eachIsTold([
    [
      'an item without a source',
      swap(later, 'sources: [report]\n    parent', 'sources: []\n    parent'),
      'plan/later.yaml:11: plan.0.sources has no source',
    ],
    [
      'an item with a source that is not there',
      swap(later, 'sources: [report]\n    parent', 'sources: [nowhere]\n    parent'),
      'plan/later.yaml:11: unknown source "nowhere"',
    ],
    [
      'a check without a source',
      swap(later, '        sources: [report]', '        sources: []'),
      'plan/later.yaml:22: plan.0.checks.0.sources has no source',
    ],
    [
      'an unknown area among its places',
      swap(later, 'places: [valley]', 'places: [valley, nowhere]'),
      'plan/later.yaml:9: aftermath-toy: unknown place "nowhere"',
    ],
    [
      'a parent that is not there',
      swap(later, 'parent: mission-toy', 'parent: mission-gone'),
      'plan/later.yaml:12: aftermath-toy: unknown plan item "mission-gone"',
    ],
    [
      'an item that is a part of itself',
      swap(later, 'parent: mission-toy', 'parent: aftermath-toy'),
      'plan/later.yaml:12: aftermath-toy: is a part of itself',
    ],
    [
      'a goal that is not there',
      swap(later, 'serves: [measure-valley]', 'serves: [measure-valley, goal-two]'),
      'plan/later.yaml:13: aftermath-toy: unknown plan item "goal-two"',
    ],
    [
      'an indicator that is not there',
      swap(later, 'indicators: [population]', 'indicators: [income]'),
      'plan/later.yaml:14: aftermath-toy: unknown indicator "income"',
    ],
    [
      'a county that is not there',
      swap(later, 'place: alpha,', 'place: nowhere,'),
      'plan/later.yaml:16: aftermath-toy: unknown area "nowhere"',
    ],
    [
      'a topic on which the county has no fact',
      swap(later, 'topics: [population]', 'topics: [space]'),
      'plan/later.yaml:16: aftermath-toy: alpha has no fact on "space"',
    ],
    [
      'a target that is no figure',
      swap(later, 'target: core-area', 'target: core-size'),
      'plan/later.yaml:18: aftermath-toy: unknown figure "core-size"',
    ],
    [
      'a later value that is no figure',
      swap(later, 'target: core-area', 'target: core-area\n        later: { figure: core-built }'),
      'plan/later.yaml:18: aftermath-toy: unknown figure "core-built"',
    ],
    [
      'a later value without a target',
      swap(later, 'target: core-area', 'later: { figure: core-area }'),
      'plan/later.yaml:18: aftermath-toy: "core-area" has no target to stand beside',
    ],
    [
      'a later value in another unit than its target',
      swap(
        later,
        'target: core-area',
        'target: core-area\n        later: { figure: core-area, of: core-area }',
      ),
      'plan/later.yaml:18: aftermath-toy: "core-area" cannot be set beside "core-area": the units differ',
    ],
    [
      'an id that an item of another file has',
      swap(later, 'id: aftermath-toy', 'id: goal-one'),
      'plan/later.yaml:3: id "goal-one" is already that of one of plan (line 86)',
    ],
    [
      'an empty translation',
      swap(later, "en: 'A core of {{figure core-area}}.' }\n    places", "en: '' }\n    places"),
      'plan/later.yaml:8: plan.0.explanation.en is empty',
    ],
    [
      'markup in an explanation',
      swap(later, 'zh: 没有查到。', 'zh: <b>没有查到。</b>'),
      'plan/later.yaml:21: plan.0.checks.0.found.zh has markup in text',
    ],
    [
      'a figure that is not there',
      swap(
        later,
        "{{figure core-area}}。', en: 'A core of {{figure core-area}}.' }\n    places",
        "{{figure core-size}}。', en: 'A core of {{figure core-area}}.' }\n    places",
      ),
      'plan/later.yaml:8: {{figure core-size}}: there is no such number',
    ],
    [
      'a state that is none of the states',
      swap(later, 'state: unpublished', 'state: hidden'),
      'plan/later.yaml:20: plan.0.checks.0.state "hidden" is not one of measured, unpublished, unmeasurable',
    ],
    [
      'something later without a year',
      swap(later, '    year: 2024\n', ''),
      'plan/later.yaml:3: aftermath-toy: needs a year',
    ],
    [
      'a file of items that is not named',
      swap(plan, 'parts: [later]', 'parts: []'),
      'plan/later.yaml:-: is not named in the parts of plan.yaml',
    ],
    ['a file of items that is gone', { file: later, edit: null }, 'plan/later.yaml:-: is missing'],
  ]);
});

describe('figures, colleges and the page about the page', () => {
  const figures = 'figures.csv';
  const colleges = 'colleges.csv';
  eachIsTold([
    [
      'a figure without a source',
      swap(figures, '2021,report', '2021,'),
      'figures.csv:2: sources has no source',
    ],
    [
      'a figure in a unit that is not known',
      swap(figures, 'km2', 'mu'),
      'figures.csv:2: unit "mu" is not one of yi-yuan, wan, km2, km, percent, points, count',
    ],
    [
      'a college that is no place',
      swap(colleges, 'toy-college', 'other-college'),
      'colleges.csv:2: places.csv has no college "other-college"',
    ],
    [
      'a note in one language',
      swap(colleges, 'toy-college,,', 'toy-college,校区,'),
      'colleges.csv:2: has a note in one language only',
    ],
    [
      'a conflict without a source',
      swap('about.yaml', 'sources: [atlas]', 'sources: []'),
      'about.yaml:11: conflicts.0.sources has no source',
    ],
    [
      'a conflict told twice',
      append(
        'about.yaml',
        '  - {id: two-areas, matter: {zh: 甲。, en: A.}, handling: {zh: 乙。, en: B.}, sources: [atlas]}',
      ),
      'about.yaml:12: conflict "two-areas" stands twice',
    ],
  ]);
});

describe('the city’s own words', () => {
  test.each<[string, Edit, string]>([
    [
      'a layer with a name in one language',
      swap('words.yaml', '  rivers: { zh: 河流, en: Rivers }\n', '  rivers: { zh: 河流 }\n'),
      'words.yaml:6: layers.rivers.en is missing',
    ],
    [
      'a note that leaves out the area',
      swap('words.yaml', '（{km2} km²）', ''),
      'words.yaml:19: zoneNotes.core.zh does not say {km2}',
    ],
  ])('%s', (_, edit, expected) => {
    expect(linesOf(toyFaults(edit))).toEqual([expected]);
  });
});

test('many faults in many files are told at once', () => {
  const faults = toyFaults(
    swap('areas.csv', 'Beta County', ''),
    swap(numbers, 'alpha,heritage,2019,1', 'alpha,heritage,2019,１'),
    swap(numbers, 'gamma,age-65,2020,20.00', 'gamma,age-65,2020,120'),
    append('sites.csv', 'nowhere,明,古建筑,8,2019'),
    append('context.csv', '990200,南市,South City,110.6'),
    swap(plan, 'places: [low, high]', 'places: [low, nowhere]'),
    swap('areas/alpha.yaml', 'year: 2020', 'year: 1848'),
  );
  expect(linesOf(faults)).toEqual([
    'areas.csv:3: name_en is empty',
    'indicators.csv:30: value "１" is not a number (write 1)',
    'indicators.csv:25: value 120 is more than 100 percent',
    'sites.csv:12: places.csv has no heritage site "nowhere" with an area',
    'plan.yaml:104: measure-wings: unknown place "nowhere"',
    'areas/alpha.yaml:9: facts.0.year is not a year between 1949 and 2030',
    'context.csv:3: has 4 cells, the header has 5 (put a text with a comma in quotation marks)',
  ]);
});

describe('a place', () => {
  const places = 'places.csv';
  const station = 'beta-station,station,乙站,Beta Station,beta,110.61,37.19,site,,,atlas';
  eachIsTold([
    [
      'of a kind that is not known',
      swap(places, 'beta-station,station', 'beta-station,harbour'),
      'places.csv:16: kind.0 "harbour" is not one of seat, heritage, station, airport, college, scenic, city, capital',
    ],
    [
      'without a source',
      swap(places, station, station.replace(',atlas', ',')),
      'places.csv:16: sources has no source',
    ],
    [
      'in an area that is not there',
      swap(places, station, station.replace(',beta,', ',nowhere,')),
      'places.csv:16: unknown area "nowhere"',
    ],
    [
      'twice at one spot',
      append(places, station.replace('beta-station', 'again').replace('乙站', '乙南站')),
      'places.csv:19: has the same kind and spot as line 16: station, 110.61, 37.19',
    ],
    [
      'with a precision and no position',
      swap(places, station, station.replace('110.61,37.19', ',')),
      'places.csv:16: precision is none where there is no position, and only there',
    ],
    [
      'of heritage of which the list says nothing',
      append(places, 'tower,heritage,塔,Tower,gamma,111,37.21,site,,,atlas'),
      'places.csv:19: sites.csv says nothing of heritage site "tower"',
    ],
  ]);

  test('outside its area is told with file and line', () => {
    const faults = new Faults();
    const square = (at: Position) => (at[0] < 110.6 ? '990001' : '990002');
    readCityPack('tests/fixtures/toy', faults, square);
    expect(linesOf(faults.list)).toContain(
      'tests/fixtures/toy/places.csv:4: gamma-seat lies in beta, not gamma',
    );
  });
});

test('a balance of three groups is nothing to tell: the page shows all', () => {
  const third = `groups:
  - id: hills
    tone: zone
    name: { zh: 山地, en: Hills }
    short: { zh: 山地, en: Hills }
    summary: { zh: 山。, en: Hills. }
    sources: [report]
`;
  const told = linesOf(toyWarnings(swap('plan.yaml', 'groups:\n', third))).join('\n');
  expect(told).not.toContain('balance');
  expect(toyWarnings()).toEqual([]);
});
