import { describe, expect, test } from 'vitest';
import { figureSchema } from '../../src/content/stageSchema';
import { linesOf, swap, toyFaults, type Edit } from './toyFaults';

type Case = readonly [name: string, edit: Edit, ...faults: string[]];
const story = 'story.yaml';
const charts = figureSchema.options.map(({ entries }) => entries.chart.literal);
/** The second step with a stage, in line 17. */
const onStage = (stage: string) =>
  swap(story, '    depth: 15', `    stage: ${stage}\n    depth: 15`);

/** Each case is one damage to the toy talk and every fault it causes: no more, no fewer. */
describe('a talk that is broken', () => {
  const cases: readonly Case[] = [
    [
      'has a step in an unknown chapter',
      swap(story, '    chapter: start', '    chapter: begin'),
      'story.yaml:3: chapter "start" has no step',
      'story.yaml:9: start--toy: unknown chapter "begin"',
    ],
    [
      'has a step whose id is not in its chapter’s name',
      swap(story, 'id: wings--low', 'id: low'),
      'story.yaml:15: id "low" does not begin with its chapter, "wings--"',
    ],
    [
      'has a step twice',
      swap(story, 'id: wings--low', 'id: start--toy'),
      'story.yaml:15: step "start--toy" stands already in line 8',
      'story.yaml:15: id "start--toy" does not begin with its chapter, "wings--"',
    ],
    [
      'has a subject that is not there',
      swap(story, 'subject: low,', 'subject: nowhere,'),
      'story.yaml:19: wings--low: unknown subject "nowhere"',
    ],
    [
      'has a subject that is not there, in a reveal',
      swap(story, 'view: { subject: alpha }', 'view: { subject: nowhere }'),
      'story.yaml:24: wings--low: unknown subject "nowhere"',
    ],
    [
      'has an indicator that is not there',
      swap(story, 'indicator: population', 'indicator: people'),
      'story.yaml:19: wings--low: unknown indicator "people"',
    ],
    [
      'has a year without figures',
      swap(story, 'year: 2020 }', 'year: 2015 }'),
      'story.yaml:19: wings--low: no figures of 2015',
    ],
    [
      'has a layer that is not there',
      swap(story, 'layers: [wings]', 'layers: [roads]'),
      'story.yaml:19: wings--low: unknown layer "roads" (known: wings, valley, zones, openings, rivers, values, seats, heritage, stations, colleges)',
    ],
    [
      'has a stage that is not known',
      onStage('{ kind: cinema }'),
      'story.yaml:17: steps.1.stage.kind "cinema" is not one of map, map-figure, number, figure, diagram, two-maps, closing, cover',
    ],
    [
      'has a figure that is not known',
      onStage('{ kind: figure, figure: { chart: pie } }'),
      `story.yaml:17: steps.1.stage.figure.chart "pie" is not one of ${charts.join(', ')}`,
    ],
    [
      'has a figure of an indicator that is not there',
      onStage('{ kind: figure, figure: { chart: bars, indicator: people } }'),
      'story.yaml:17: wings--low: unknown indicator "people" (known: population, urban-population, rural-population, population-change, urban-share, density, age-65, land-area, heritage, jobs-sample, jobs-farming, jobs-trade)',
    ],
    [
      'has a figure of a year without values',
      onStage('{ kind: figure, figure: { chart: bars, indicator: population, year: 1990 } }'),
      'story.yaml:17: wings--low: population has no figures of 1990 (known: 2010, 2020)',
    ],
    [
      'has a figure on a stage without one',
      onStage('{ kind: map, figure: { chart: bars, indicator: population } }'),
      'story.yaml:17: steps.1.stage.figure is not a known field',
    ],
    [
      'points out a county that is not there',
      swap(story, 'year: 2020 }', 'year: 2020, areas: [nowhere] }'),
      'story.yaml:19: wings--low: unknown area "nowhere" (known: alpha, beta, gamma, delta)',
    ],
    [
      'has a change without an earlier year',
      swap(story, 'year: 2020 }', 'year: 2020, since: 2020 }'),
      'story.yaml:19: wings--low: "since" needs an indicator and a later year',
    ],
    [
      'has a depth that no talk has',
      swap(story, 'depth: 15', 'depth: 20'),
      'story.yaml:17: steps.1.depth 20 is not one of 5, 15, 40',
    ],
    [
      'has a caption that a room cannot read at a glance',
      swap(story, 'zh: 低地。, en: Lowland.', `zh: ${'低'.repeat(41)}。, en: Lowland.`),
      'story.yaml:20: steps.1.caption has more than 40 Han characters',
    ],
    [
      'has a caption without English',
      swap(story, 'zh: 低地。, en: Lowland.', 'zh: 低地。'),
      'story.yaml:20: steps.1.caption.en is missing',
    ],
    [
      'has notes with a number that the tables do not have',
      swap(story, "zh: '低地{{population 2020}}人。'", "zh: '低地{{population 1999}}人。'"),
      'story.yaml:21: {{population 1999}}: there is no such number',
    ],
    [
      'has a source that is not there',
      swap(story, 'section: 举措\n    sources: [report]', 'section: 举措\n    sources: [paper]'),
      'story.yaml:28: unknown source "paper"',
    ],
    [
      'has a step without sources',
      swap(story, 'section: 举措\n    sources: [report]', 'section: 举措\n    sources: []'),
      'story.yaml:28: steps.1.sources has no source',
    ],
    [
      'has a field that is not known',
      swap(story, '    minutes: 10', '    minutes: 10\n    camera: near'),
      'story.yaml:19: steps.1.camera is not a known field',
    ],
    [
      'has no time for a step',
      swap(story, 'minutes: 10', 'minutes: 0'),
      'story.yaml:18: steps.1.minutes is 0, expected >=0.1',
    ],
    [
      'has blanks of a step that was copied from the map',
      swap(story, 'zh: 低地。, en: Lowland.', 'zh: 〈不超过 40 个汉字〉, en: Lowland.'),
      'story.yaml:20: steps.1.caption still has a blank 〈…〉 to fill in',
    ],
    [
      'has a full-width colon',
      swap(story, '    depth: 15', '    depth：15'),
      'story.yaml:17: has no field in it: after the name stands ": ", a half-width colon and a space',
    ],
    [
      'is indented by a tab',
      swap(story, '    depth: 15', '\tdepth: 15'),
      'story.yaml:17: is indented by a tab; use spaces',
    ],
    [
      'has a colon inside a text without quotes',
      swap(story, '    depth: 15', '    depth: 15: 20'),
      'story.yaml:17: has a second ": "; put the whole text into quotes',
    ],
    [
      'has a line that is indented less than its neighbours',
      swap(story, '    depth: 15', '   depth: 15'),
      'story.yaml:17: is indented unlike the lines around it; line it up with its neighbours',
    ],
    [
      'has a step that was pasted too far left',
      swap(story, '  - id: wings--low', '- id: wings--low'),
      'story.yaml:15: is indented unlike the lines around it; line it up with its neighbours',
    ],
    ...[
      ['comma', 'view: { subject: low，layers: [wings], indicator'],
      ['colon', 'view: { subject: low, layers：[wings], indicator'],
      ['brace', 'view: ｛ subject: low, layers: [wings], indicator'],
    ].map(([mark = '', line = '']): Case => [
      `has a full-width ${mark} in a view`,
      swap(story, 'view: { subject: low, layers: [wings], indicator', line),
      'story.yaml:19: has a full-width ，：｛｝［］ where a half-width , : { } [ ] is needed',
    ]),
    [
      'is no YAML',
      swap(story, 'notes: { zh: 开场白。, en: Opening words. }', 'notes: { zh: 开场白。'),
      'story.yaml:14: opens a bracket and does not close it: a } is missing',
    ],
  ];
  test.each(cases.map(([name, edit, ...faults]) => ({ name, edit, faults })))(
    '$name',
    ({ edit, faults }) => {
      expect(linesOf(toyFaults(edit))).toEqual(faults);
    },
  );

  test('tells all its faults at once', () => {
    const faults = toyFaults(
      swap(story, 'subject: low,', 'subject: nowhere,'),
      swap(story, 'sources: [report, census]', 'sources: [paper, census]'),
    );
    expect(linesOf(faults)).toEqual([
      'story.yaml:14: unknown source "paper"',
      'story.yaml:19: wings--low: unknown subject "nowhere"',
    ]);
  });
});
