import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatLink, parseLink } from '../../../src/state/link';
import { charts, defaultView, modes, ownIndicator, type View } from '../../../src/state/view';
import { anyView, toyVocabulary } from './toyVocabulary';

const parse = (hash: string) => parseLink(hash, toyVocabulary);

describe('every valid view survives its own link', () => {
  test('parsing what was formatted gives the view back and finds nothing invalid', () => {
    fc.assert(
      fc.property(anyView(), (view) => {
        expect(parse(formatLink(view))).toEqual({ view, invalid: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('links are ASCII without spaces, and short even with every key set', () => {
    fc.assert(
      fc.property(anyView(), (view) => {
        expect(formatLink(view)).toMatch(/^(#[!-~]{1,300})?$/);
      }),
    );
  });

  test('the start view leaves the address bare', () => {
    expect(formatLink(defaultView)).toBe('');
  });
});

test.each<[string, Partial<View>]>([
  ['#/explore/north', { subject: 'north' }],
  ['#/explore/990101', { subject: 'north' }],
  ['#/north', { subject: 'north' }],
  [
    '#/compare/north~east~south?indicator=urban-share',
    { mode: 'compare', areas: ['north', 'east', 'south'], indicator: 'urban-share' },
  ],
  ['#/compare/990101~east', { mode: 'compare', areas: ['north', 'east'] }],
  [
    '#/compare/north~east?indicator=population&against=urban-share',
    {
      mode: 'compare',
      areas: ['north', 'east'],
      chart: 'scatter',
      indicator: 'population',
      against: 'urban-share',
    },
  ],
  [
    '#/compare/north~east?chart=matrix&indicator=own-1k2z9',
    { mode: 'compare', areas: ['north', 'east'], chart: 'matrix', indicator: 'own-1k2z9' },
  ],
  [
    '#/compare/north~east?chart=bars&against=urban-share',
    { mode: 'compare', areas: ['north', 'east'], chart: 'bars', against: 'urban-share' },
  ],
  [
    '#/c/north~east?i=population&v=urban-share&y=2010&l=wr&t=j&g=en',
    {
      mode: 'compare',
      areas: ['north', 'east'],
      indicator: 'population',
      against: 'urban-share',
      chart: 'scatter',
      year: 2010,
      layers: ['wings', 'rivers'],
      theme: 'projector',
      lang: 'en',
    },
  ],
  [
    '#/c/north~east?c=matrix&l=0',
    { mode: 'compare', areas: ['north', 'east'], chart: 'matrix', layers: [] },
  ],
  ['#/explore?indicator=urban-share&against=city', { indicator: 'urban-share', against: 'city' }],
  [
    '#/explore/north?indicator=population&year=2020&since=2010&beside=urban-share',
    { subject: 'north', indicator: 'population', year: 2020, since: 2010, beside: 'urban-share' },
  ],
  ['#/explore?indicator=population&beside=2010', { indicator: 'population', beside: '2010' }],
  ['#/explore?indicator=population&beside=plan', { indicator: 'population', beside: 'plan' }],
  ['#/explore?beside=population', { beside: 'population' }],
  [
    '#/c/north~east?i=population&s=2010&b=plan',
    {
      mode: 'compare',
      areas: ['north', 'east'],
      indicator: 'population',
      since: 2010,
      beside: 'plan',
    },
  ],
  ['#/present/two-wings.2', { mode: 'present', step: 'two-wings', subStep: 2 }],
  ['#/present/core--north.1', { mode: 'present', step: 'core--north', subStep: 1 }],
  ['#/present/core', { mode: 'present', step: 'core--whole' }],
  ['#/present?talk=5', { mode: 'present', talk: 5 }],
  ['#/present/core--north?talk=40', { mode: 'present', step: 'core--north', talk: 40 }],
  ['#/present?talk=15', { mode: 'present' }],
  ['#/present?talk=5&loop=1', { mode: 'present', talk: 5, loop: true }],
  ['#/explore/north?loop=1', { subject: 'north', loop: true }],
  ['#/present?theme=projector', { mode: 'present', theme: 'projector' }],
  ['#/explore?layers=valley~wings', { layers: ['wings', 'valley'] }],
  ['#/explore?layers=none&lang=en', { layers: [], lang: 'en' }],
  ['#/table?theme=dark&year=2010', { mode: 'table', theme: 'dark', year: 2010 }],
])('%s is understood', (hash, part) => {
  expect(parse(hash)).toEqual({ view: { ...defaultView, ...part }, invalid: [] });
});

describe('a damaged part falls back alone', () => {
  test.each<[string, Partial<View>, string[]]>([
    ['#/explore/nowhere?lang=en', { lang: 'en' }, ['subject']],
    ['#/nowhere', {}, ['mode']],
    ['#/explore/north?indicator=wealth&year=2010', { subject: 'north', year: 2010 }, ['indicator']],
    ['#/compare/north~east?chart=pie', { mode: 'compare', areas: ['north', 'east'] }, ['chart']],
    [
      '#/compare/north~east?chart=slope&against=wealth',
      { mode: 'compare', areas: ['north', 'east'], chart: 'slope' },
      ['against'],
    ],
    ['#/explore?indicator=own-', {}, ['indicator']],
    ['#/explore/north?year=20100', { subject: 'north' }, ['year']],
    ['#/explore?indicator=population&since=1949', { indicator: 'population' }, ['since']],
    [
      '#/explore?indicator=population&year=2010&since=2010',
      { indicator: 'population', year: 2010 },
      ['since'],
    ],
    ['#/explore?since=2010', {}, ['since']],
    ['#/explore?indicator=population&beside=wealth', { indicator: 'population' }, ['beside']],
    ['#/explore?indicator=population&beside=population', { indicator: 'population' }, ['beside']],
    ['#/explore?beside=plan', {}, ['beside']],
    ['#/explore?beside=2010', {}, ['beside']],
    ['#/explore/north?theme=purple&lang=fr', { subject: 'north' }, ['theme', 'lang']],
    ['#/explore?layers=valley~moon', { layers: ['valley'] }, ['layers']],
    ['#/compare/north', { mode: 'compare', areas: ['north'] }, ['fewAreas']],
    ['#/compare/north~nowhere~east', { mode: 'compare', areas: ['north', 'east'] }, ['areas']],
    [
      '#/compare/north~east~south~west~mid',
      { mode: 'compare', areas: ['north', 'east', 'south', 'west'] },
      ['manyAreas'],
    ],
    [
      '#/c/north~east?t=q&g=en',
      { mode: 'compare', areas: ['north', 'east'], lang: 'en' },
      ['theme'],
    ],
    ['#/compare/north~north~east', { mode: 'compare', areas: ['north', 'east'] }, ['areas']],
    ['#/present/lost-step', { mode: 'present' }, ['step']],
    ['#/present/lost--step.3', { mode: 'present' }, ['step']],
    [
      '#/present/core--long-gone?talk=40',
      { mode: 'present', step: 'core--whole', talk: 40 },
      ['step'],
    ],
    ['#/present?loop=yes', { mode: 'present' }, ['loop']],
    ['#/present/core--north?talk=7', { mode: 'present', step: 'core--north' }, ['talk']],
  ])('%s', (hash, part, invalid) => {
    expect(parse(hash)).toEqual({ view: { ...defaultView, ...part }, invalid });
  });
});

describe('what chat apps and input methods add does no harm', () => {
  const wanted = { ...defaultView, subject: 'north', lang: 'en' as const };
  test.each([
    '#/explore/north?lang=en&from=timeline&isappinstalled=0',
    '#/explore/north&lang=en',
    '#/explore/north?lang=en#wechat_redirect',
    '##/explore/north?lang=en',
    '#/explore/north?lang=en。',
    '#/explore/north?lang=en，',
    '#/explore/north?lang=en）',
    '#/explore/north？lang＝en',
    '#%2Fexplore%2Fnorth%3Flang%3Den',
    '#%252Fexplore%252Fnorth%253Flang%253Den',
    '#/explore/north?lang=en+and+more',
    '#/explore/north?lang=en%20%E7%9C%8B',
    '#/EXPLORE/North?Lang=EN',
    '#/explore/north/?lang=en',
    '#//explore//north?lang=en&&',
    '#/explore/north?lang=en&utm_source=mail&lang=zh',
    '#/explore/north?lang=en%',
  ])('%s', (hash) => {
    expect(parse(hash)).toEqual({ view: wanted, invalid: [] });
  });
});

describe('a link comes whole out of', () => {
  const wanted = { ...defaultView, subject: 'north', lang: 'en' as const };
  test.each<[string, string]>([
    ['WeChat, passed on', '#/explore/north?lang=en&from=singlemessage&isappinstalled=0'],
    [
      'WeChat, moments',
      '#/explore/north?lang=en&from=timeline&scene=2&clicktime=1732500000&enterid=1',
    ],
    ['WeChat, its own language', '#/explore/north?lang=en&wechat_real_lang=zh_CN&nsukey=a%2Bb%3D'],
    ['WeChat, redirected twice', '#/explore/north?lang=en#wechat_redirect#wechat_redirect'],
    ['WeChat, as text in a sentence', '#/explore/north?lang=en，看看我们县2021年的规划'],
    ['QQ, desktop', '#/explore/north?lang=en&tdsourcetag=s_pctim_aiomsg'],
    ['QQ, in-app page', '#/explore/north?lang=en&_wv=1031&_bid=2'],
    [
      'QQ, mail notice',
      '#/explore/north?lang=en&ADUIN=1&ADSESSION=2&ADTAG=CLIENT.QQ.5_.0&ADPUBNO=3',
    ],
    ['DingTalk, dark bar', '#/explore/north?lang=en&dd_nav_bgcolor=FF5E97F6&dd_share=false'],
    ['DingTalk, wrapped and unwrapped', '#%2Fexplore%2Fnorth%3Flang%3Den%26dtaction%3Dos'],
    ['mail, entities', '#/explore/north?from=mail&amp;lang=en'],
    ['mail, quoted-printable', '#/explore/north?lang=3Den'],
    ['mail, angle brackets', '#/explore/north?lang=en>'],
    ['mail, a scanner that encodes all', '#%2fexplore%2fnorth%3flang%3den'],
    ['mail, campaign tags', '#/explore/north?lang=en&utm_source=a&utm_medium=b&mc_cid=1'],
    ['Weibo, tracking', '#/explore/north?lang=en&sudaref=weibo.com&display=0&retcode=6102'],
    ['Weibo, glued text', '#/explore/north?lang=en微博正文123'],
    ['Weibo, a zero-width space behind it', '#/explore/north?lang=en\u200b'],
    ['a topic sign behind it', '#/explore/north?lang=en#规划#'],
    ['an emoji behind it', '#/explore/north?lang=en👍2'],
  ])('%s', (_, hash) => {
    expect(parse(hash)).toEqual({ view: wanted, invalid: [] });
  });

  test('a text page and an embedded view keep their keys', () => {
    expect(parse('#/explore/north?page=1&from=timeline').view.page).toBe(true);
    expect(parse('#/explore/north?embed=1#wechat_redirect').view.embed).toBe('1');
    expect(parse('#/explore/north?embed=yes').invalid).toEqual(['embed']);
    expect(parse('#/?embed=map&without=title').view.without).toEqual(['title']);
    expect(parse('#/?embed=1&without=title~roof')).toMatchObject({
      view: { without: ['title'] },
      invalid: ['without'],
    });
  });
});

const isIndicator = (id: string) => toyVocabulary.indicators.has(id) || ownIndicator.test(id);

test('100,000 random and mutated links never throw and always give a usable view', () => {
  const random = seeded(20211);
  const marks = '#/?&=~.+% -。？＃～%25%E4%00\ud800\u202e🙂\n'.split('');
  const seeds = fc.sample(anyView(), { numRuns: 200, seed: 7 }).map(formatLink);
  const durations: number[] = [];
  for (let round = 0; round < 100_000; round += 1) {
    let link = round % 3 === 0 ? '' : (seeds[Math.floor(random() * seeds.length)] ?? '');
    for (let edits = 1 + Math.floor(random() * 6); edits > 0; edits -= 1) {
      const at = Math.floor(random() * (link.length + 1));
      const piece =
        random() < 0.5
          ? (marks[Math.floor(random() * marks.length)] ?? '')
          : String.fromCharCode(random() * 0x3000);
      link = link.slice(0, at) + piece + link.slice(at + Math.floor(random() * 3));
    }
    const start = performance.now();
    const { view } = parse(link);
    durations.push(performance.now() - start);
    const isUsable =
      modes.includes(view.mode) &&
      toyVocabulary.subjects.has(view.subject) &&
      view.areas.every((area) => toyVocabulary.areas.has(area)) &&
      view.areas.length <= 4 &&
      (view.step === null || toyVocabulary.steps.has(view.step)) &&
      (view.indicator === null || isIndicator(view.indicator)) &&
      charts.includes(view.chart) &&
      (view.against === null || view.against === 'city' || isIndicator(view.against)) &&
      (view.year === null || toyVocabulary.years.has(view.year)) &&
      view.subStep >= 0;
    if (!isUsable) throw new Error(`${JSON.stringify(link)} gave ${JSON.stringify(view)}`);
    // What is shown can be shared: the view's own link leads back to it.
    if (round % 50 === 0) expect(parse(formatLink(view)).view).toEqual(view);
  }
  durations.sort((a, b) => a - b);
  expect(durations[50_000]).toBeLessThan(1);
}, 60_000);

test('a megabyte of junk is cut, not chewed', () => {
  expect(parse(`#/explore/north?lang=en&x=${'%'.repeat(1_000_000)}`).view.subject).toBe('north');
});

/** Mulberry32: small, seeded, the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
