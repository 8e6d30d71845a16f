/**
 * Every spelling of a link that was ever given out, and what it must show for good. Rows are added and
 * never changed or taken out: `releasedLinks.test.ts` knows how each release left them.
 */

/** What a link says; each part that a row leaves out is as in `start`. */
export interface Shows {
  readonly mode: string;
  readonly subject: string;
  readonly areas: readonly string[];
  readonly step: string | null;
  readonly subStep: number;
  readonly talk: number;
  readonly loop: boolean;
  readonly indicator: string | null;
  readonly chart: string;
  readonly against: string | null;
  readonly year: number | null;
  /** The layers that are on, in the order of the switch. */
  readonly on: readonly string[];
  readonly theme: string | null;
  readonly lang: string;
  readonly page: boolean;
  readonly embed: string | null;
  readonly without: readonly string[];
  /** Since 0.2.0. */
  readonly edit?: boolean;
  readonly since?: number | null;
  readonly beside?: string | null;
}

/** What the bare address shows. */
export const start: Shows = {
  mode: 'explore',
  subject: 'city',
  areas: [],
  step: null,
  subStep: 0,
  talk: 15,
  loop: false,
  indicator: null,
  chart: 'bars',
  against: null,
  year: null,
  on: ['wings', 'valley', 'zones', 'rivers', 'values'],
  theme: null,
  lang: 'zh',
  page: false,
  embed: null,
  without: [],
};

/** Beside a comparison and under an indicator the map is calm. */
const calm = ['wings', 'values'];
const pair = { mode: 'compare', areas: ['pingyao', 'jiexiu'], on: calm };
const four = { ...pair, areas: ['pingyao', 'jiexiu', 'yushe', 'heshun'] };
const six = ['wings', 'valley', 'zones', 'openings', 'rivers', 'values'];

export const releasedLinks: readonly (readonly [link: string, shows: Partial<Shows>])[] = [
  ['', {}],
  ['#/', {}],
  ['#/explore', {}],
  ['#/explore/city', {}],
  // What an area, a wing, a zone and an item of the plan are called, with and without the mode.
  ['#/explore/pingyao', { subject: 'pingyao' }],
  ['#/explore/140728', { subject: 'pingyao' }],
  ['#/pingyao', { subject: 'pingyao' }],
  ['#/140728', { subject: 'pingyao' }],
  ['#/explore/plain', { subject: 'plain' }],
  ['#/explore/valley', { subject: 'valley' }],
  ['#/explore/dev-zone', { subject: 'dev-zone' }],
  ['#/explore/goal-lead', { subject: 'goal-lead' }],
  ['#/explore/measure-wings-tourism?lang=en', { subject: 'measure-wings-tourism', lang: 'en' }],
  // Keys.
  ['#/?lang=en', { lang: 'en' }],
  ['#/?lang=zh', {}],
  ['#/?theme=light', { theme: 'light' }],
  ['#/?theme=dark', { theme: 'dark' }],
  ['#/?theme=contrast', { theme: 'contrast' }],
  ['#/?theme=print', { theme: 'print' }],
  ['#/present?theme=projector', { mode: 'present', theme: 'projector' }],
  ['#/?layers=none', { on: [] }],
  ['#/?layers=wings~valley~zones~openings~rivers~values', { on: six }],
  ['#/explore?layers=rivers~valley', { on: ['valley', 'rivers'] }],
  ['#/explore?indicator=urban-share', { indicator: 'urban-share', on: calm }],
  [
    '#/explore/pingyao?indicator=urban-share&year=2010',
    { subject: 'pingyao', indicator: 'urban-share', year: 2010, on: calm },
  ],
  [
    '#/explore?indicator=urban-share&against=city',
    { indicator: 'urban-share', against: 'city', on: calm },
  ],
  ['#/explore?indicator=own-1k2z9', { indicator: 'own-1k2z9', on: calm }],
  ['#/explore/pingyao?page=1', { subject: 'pingyao', page: true }],
  ['#/explore/pingyao?page=0', { subject: 'pingyao' }],
  ['#/explore/plain?embed=1', { subject: 'plain', embed: '1' }],
  ['#/?embed=map', { embed: 'map' }],
  ['#/explore/plain?embed=panel', { subject: 'plain', embed: 'panel' }],
  ['#/?embed=map&without=title~legend', { embed: 'map', without: ['title', 'legend'] }],
  ['#/explore/pingyao?embed=0', { subject: 'pingyao' }],
  // Comparisons in words.
  ['#/compare', { mode: 'compare', on: calm }],
  ['#/compare/pingyao~jiexiu', pair],
  ['#/compare/140728~140781', pair],
  [
    '#/compare/pingyao~jiexiu~yushe~heshun?indicator=urban-share',
    { ...four, indicator: 'urban-share' },
  ],
  ['#/compare/pingyao~jiexiu?chart=bars', pair],
  ['#/compare/pingyao~jiexiu?chart=strips', { ...pair, chart: 'strips' }],
  ['#/compare/pingyao~jiexiu?chart=slope', { ...pair, chart: 'slope' }],
  ['#/compare/pingyao~jiexiu?chart=scatter', { ...pair, chart: 'scatter' }],
  ['#/compare/pingyao~jiexiu?chart=parts', { ...pair, chart: 'parts' }],
  ['#/compare/pingyao~jiexiu?chart=matrix', { ...pair, chart: 'matrix' }],
  [
    '#/compare/pingyao~jiexiu?indicator=urban-share&against=age-65&year=2010',
    { ...pair, indicator: 'urban-share', against: 'age-65', chart: 'scatter', year: 2010 },
  ],
  [
    '#/compare/pingyao~jiexiu?indicator=urban-share&chart=bars&against=age-65',
    { ...pair, indicator: 'urban-share', against: 'age-65' },
  ],
  [
    '#/compare/pingyao~jiexiu?indicator=density&against=city',
    { ...pair, indicator: 'density', against: 'city' },
  ],
  ['#/compare/pingyao~jiexiu?indicator=own-abc12', { ...pair, indicator: 'own-abc12' }],
  // Comparisons spelled short.
  [
    '#/c/pingyao~jiexiu~yushe~heshun?i=urban-share&v=age-65&y=2010&l=wvzorn&k=40&t=j&g=en',
    {
      ...four,
      indicator: 'urban-share',
      against: 'age-65',
      chart: 'scatter',
      year: 2010,
      on: six,
      talk: 40,
      theme: 'projector',
      lang: 'en',
    },
  ],
  ['#/c/pingyao~jiexiu?c=matrix&l=0&t=l', { ...pair, chart: 'matrix', on: [], theme: 'light' }],
  ['#/c/pingyao~jiexiu?c=strips&t=d', { ...pair, chart: 'strips', theme: 'dark' }],
  ['#/c/pingyao~jiexiu?c=slope&t=c', { ...pair, chart: 'slope', theme: 'contrast' }],
  [
    '#/c/pingyao~jiexiu?c=parts&t=p&loop=1',
    { ...pair, chart: 'parts', theme: 'print', loop: true },
  ],
  ['#/c/140728~140781?i=density&v=city', { ...pair, indicator: 'density', against: 'city' }],
  // Talks.
  ['#/present', { mode: 'present' }],
  ['#/present/valley--core', { mode: 'present', step: 'valley--core' }],
  ['#/present/two-wings--both.2', { mode: 'present', step: 'two-wings--both', subStep: 2 }],
  ['#/present/two-wings', { mode: 'present', step: 'two-wings--both' }],
  ['#/present?talk=5', { mode: 'present', talk: 5 }],
  ['#/present?talk=15', { mode: 'present' }],
  ['#/present?talk=40', { mode: 'present', talk: 40 }],
  ['#/present?talk=5&loop=1', { mode: 'present', talk: 5, loop: true }],
  [
    '#/present/two-wings--both.1?talk=5&loop=0',
    { mode: 'present', step: 'two-wings--both', subStep: 1, talk: 5 },
  ],
  ['#/explore/pingyao?talk=5&loop=1', { subject: 'pingyao', talk: 5, loop: true }],
  // The rest.
  ['#/table', { mode: 'table' }],
  ['#/table?theme=dark&year=2010', { mode: 'table', theme: 'dark', year: 2010 }],
  ['#/about', { mode: 'about' }],
  ['#/about?lang=en', { mode: 'about', lang: 'en' }],
  // Since 0.2.0: the talk as a page.
  ['#/story', { mode: 'story' }],
  ['#/story/valley--core?talk=5', { mode: 'story', step: 'valley--core', talk: 5 }],
  ['#/story/two-wings', { mode: 'story', step: 'two-wings--both' }],
  ['#/edit', { mode: 'present', edit: true }],
  ['#/edit/valley--core', { mode: 'present', edit: true, step: 'valley--core' }],
  // What colours the map, a second one, and a place.
  [
    '#/explore/city?indicator=urban-share&since=2010',
    { indicator: 'urban-share', since: 2010, on: calm },
  ],
  [
    '#/explore/city?indicator=urban-share&beside=age-65',
    { indicator: 'urban-share', beside: 'age-65', on: calm },
  ],
];
