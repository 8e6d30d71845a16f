import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatLink, parseLink } from '../../../src/state/link';
import { charts, defaultView, modes, ownIndicator, type View } from '../../../src/state/view';
import { anyView, vocabulary } from './anyView';

const parse = (hash: string) => parseLink(hash, vocabulary);

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
  ['#/explore/alpha', { subject: 'alpha' }],
  ['#/explore/990001', { subject: 'alpha' }],
  ['#/alpha', { subject: 'alpha' }],
  [
    '#/compare/alpha~beta~gamma?indicator=urban-share',
    { mode: 'compare', areas: ['alpha', 'beta', 'gamma'], indicator: 'urban-share' },
  ],
  ['#/compare/990001~beta', { mode: 'compare', areas: ['alpha', 'beta'] }],
  [
    '#/compare/alpha~beta?indicator=population&against=urban-share',
    {
      mode: 'compare',
      areas: ['alpha', 'beta'],
      chart: 'scatter',
      indicator: 'population',
      against: 'urban-share',
    },
  ],
  [
    '#/compare/alpha~beta?chart=matrix&indicator=own-1k2z9',
    { mode: 'compare', areas: ['alpha', 'beta'], chart: 'matrix', indicator: 'own-1k2z9' },
  ],
  [
    '#/compare/alpha~beta?chart=bars&against=urban-share',
    { mode: 'compare', areas: ['alpha', 'beta'], chart: 'bars', against: 'urban-share' },
  ],
  [
    '#/c/alpha~beta?i=population&v=urban-share&y=2010&l=wr&t=j&g=en',
    {
      mode: 'compare',
      areas: ['alpha', 'beta'],
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
    '#/c/alpha~beta?c=matrix&l=0',
    { mode: 'compare', areas: ['alpha', 'beta'], chart: 'matrix', layers: [] },
  ],
  ['#/explore?indicator=urban-share&against=city', { indicator: 'urban-share', against: 'city' }],
  [
    '#/explore/alpha?indicator=population&year=2020&since=2010&beside=urban-share',
    { subject: 'alpha', indicator: 'population', year: 2020, since: 2010, beside: 'urban-share' },
  ],
  ['#/explore?indicator=population&beside=2010', { indicator: 'population', beside: '2010' }],
  ['#/explore?indicator=population&beside=plan', { indicator: 'population', beside: 'plan' }],
  ['#/explore?beside=population', { beside: 'population' }],
  [
    '#/c/alpha~beta?i=population&s=2010&b=plan',
    {
      mode: 'compare',
      areas: ['alpha', 'beta'],
      indicator: 'population',
      since: 2010,
      beside: 'plan',
    },
  ],
  ['#/present/wings--low.2', { mode: 'present', step: 'wings--low', subStep: 2 }],
  ['#/present/wings--deep.1', { mode: 'present', step: 'wings--deep', subStep: 1 }],
  ['#/present/wings', { mode: 'present', step: 'wings--low' }],
  ['#/present?talk=5', { mode: 'present', talk: 5 }],
  ['#/present/wings--deep?talk=40', { mode: 'present', step: 'wings--deep', talk: 40 }],
  ['#/present?talk=15', { mode: 'present' }],
  ['#/present?talk=5&loop=1', { mode: 'present', talk: 5, loop: true }],
  ['#/story', { mode: 'story' }],
  ['#/story/wings--deep?talk=40', { mode: 'story', step: 'wings--deep', talk: 40 }],
  ['#/story/wings', { mode: 'story', step: 'wings--low' }],
  // A page has no sub-steps: the step is meant.
  ['#/story/wings--low.2', { mode: 'story', step: 'wings--low' }],
  ['#/explore/alpha?loop=1', { subject: 'alpha', loop: true }],
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
    ['#/explore/alpha?indicator=wealth&year=2010', { subject: 'alpha', year: 2010 }, ['indicator']],
    ['#/compare/alpha~beta?chart=pie', { mode: 'compare', areas: ['alpha', 'beta'] }, ['chart']],
    [
      '#/compare/alpha~beta?chart=slope&against=wealth',
      { mode: 'compare', areas: ['alpha', 'beta'], chart: 'slope' },
      ['against'],
    ],
    ['#/explore?indicator=own-', {}, ['indicator']],
    ['#/explore/alpha?year=20100', { subject: 'alpha' }, ['year']],
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
    ['#/explore/alpha?theme=purple&lang=fr', { subject: 'alpha' }, ['theme', 'lang']],
    ['#/explore?layers=valley~moon', { layers: ['valley'] }, ['layers']],
    ['#/compare/alpha', { mode: 'compare', areas: ['alpha'] }, ['fewAreas']],
    ['#/compare/alpha~nowhere~beta', { mode: 'compare', areas: ['alpha', 'beta'] }, ['areas']],
    [
      '#/c/alpha~beta?t=q&g=en',
      { mode: 'compare', areas: ['alpha', 'beta'], lang: 'en' },
      ['theme'],
    ],
    ['#/compare/alpha~alpha~beta', { mode: 'compare', areas: ['alpha', 'beta'] }, ['areas']],
    ['#/story/lost-step', { mode: 'story' }, ['step']],
    ['#/present/lost-step', { mode: 'present' }, ['step']],
    ['#/present/lost--step.3', { mode: 'present' }, ['step']],
    [
      '#/present/wings--long-gone?talk=40',
      { mode: 'present', step: 'wings--low', talk: 40 },
      ['step'],
    ],
    ['#/present?loop=yes', { mode: 'present' }, ['loop']],
    ['#/present/wings--deep?talk=7', { mode: 'present', step: 'wings--deep' }, ['talk']],
  ])('%s', (hash, part, invalid) => {
    expect(parse(hash)).toEqual({ view: { ...defaultView, ...part }, invalid });
  });
});

test('of more areas than a comparison takes the first four are kept', () => {
  const more = { ...vocabulary, areas: new Set([...vocabulary.areas, 'epsilon']) };
  const areas = ['alpha', 'beta', 'gamma', 'delta'];
  expect(parseLink('#/compare/alpha~beta~gamma~delta~epsilon', more)).toEqual({
    view: { ...defaultView, mode: 'compare', areas },
    invalid: ['manyAreas'],
  });
});

describe('what chat apps and input methods add does no harm', () => {
  const wanted = { ...defaultView, subject: 'alpha', lang: 'en' as const };
  test.each([
    '#/explore/alpha?lang=en&from=timeline&isappinstalled=0',
    '#/explore/alpha&lang=en',
    '#/explore/alpha?lang=en#wechat_redirect',
    '##/explore/alpha?lang=en',
    '#/explore/alpha?lang=en。',
    '#/explore/alpha?lang=en，',
    '#/explore/alpha?lang=en）',
    '#/explore/alpha？lang＝en',
    '#%2Fexplore%2Falpha%3Flang%3Den',
    '#%252Fexplore%252Falpha%253Flang%253Den',
    '#/explore/alpha?lang=en+and+more',
    '#/explore/alpha?lang=en%20%E7%9C%8B',
    '#/EXPLORE/Alpha?Lang=EN',
    '#/explore/alpha/?lang=en',
    '#//explore//alpha?lang=en&&',
    '#/explore/alpha?lang=en&utm_source=mail&lang=zh',
    '#/explore/alpha?lang=en%',
  ])('%s', (hash) => {
    expect(parse(hash)).toEqual({ view: wanted, invalid: [] });
  });
});

describe('a link comes whole out of', () => {
  const wanted = { ...defaultView, subject: 'alpha', lang: 'en' as const };
  test.each<[string, string]>([
    ['WeChat, passed on', '#/explore/alpha?lang=en&from=singlemessage&isappinstalled=0'],
    [
      'WeChat, moments',
      '#/explore/alpha?lang=en&from=timeline&scene=2&clicktime=1732500000&enterid=1',
    ],
    ['WeChat, its own language', '#/explore/alpha?lang=en&wechat_real_lang=zh_CN&nsukey=a%2Bb%3D'],
    ['WeChat, redirected twice', '#/explore/alpha?lang=en#wechat_redirect#wechat_redirect'],
    ['WeChat, as text in a sentence', '#/explore/alpha?lang=en，看看我们县2021年的规划'],
    ['QQ, desktop', '#/explore/alpha?lang=en&tdsourcetag=s_pctim_aiomsg'],
    ['QQ, in-app page', '#/explore/alpha?lang=en&_wv=1031&_bid=2'],
    [
      'QQ, mail notice',
      '#/explore/alpha?lang=en&ADUIN=1&ADSESSION=2&ADTAG=CLIENT.QQ.5_.0&ADPUBNO=3',
    ],
    ['DingTalk, dark bar', '#/explore/alpha?lang=en&dd_nav_bgcolor=FF5E97F6&dd_share=false'],
    ['DingTalk, wrapped and unwrapped', '#%2Fexplore%2Falpha%3Flang%3Den%26dtaction%3Dos'],
    ['mail, entities', '#/explore/alpha?from=mail&amp;lang=en'],
    ['mail, quoted-printable', '#/explore/alpha?lang=3Den'],
    ['mail, angle brackets', '#/explore/alpha?lang=en>'],
    ['mail, a scanner that encodes all', '#%2fexplore%2falpha%3flang%3den'],
    ['mail, campaign tags', '#/explore/alpha?lang=en&utm_source=a&utm_medium=b&mc_cid=1'],
    ['Weibo, tracking', '#/explore/alpha?lang=en&sudaref=weibo.com&display=0&retcode=6102'],
    ['Weibo, glued text', '#/explore/alpha?lang=en微博正文123'],
    ['Weibo, a zero-width space behind it', '#/explore/alpha?lang=en\u200b'],
    ['a topic sign behind it', '#/explore/alpha?lang=en#规划#'],
    ['an emoji behind it', '#/explore/alpha?lang=en👍2'],
  ])('%s', (_, hash) => {
    expect(parse(hash)).toEqual({ view: wanted, invalid: [] });
  });

  test('a text page and an embedded view keep their keys', () => {
    expect(parse('#/explore/alpha?page=1&from=timeline').view.page).toBe(true);
    expect(parse('#/explore/alpha?embed=1#wechat_redirect').view.embed).toBe('1');
    expect(parse('#/explore/alpha?embed=yes').invalid).toEqual(['embed']);
    expect(parse('#/?embed=map&without=title').view.without).toEqual(['title']);
    expect(parse('#/?embed=1&without=title~roof')).toMatchObject({
      view: { without: ['title'] },
      invalid: ['without'],
    });
  });
});

const isIndicator = (id: string) => vocabulary.indicators.has(id) || ownIndicator.test(id);

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
      vocabulary.subjects.has(view.subject) &&
      view.areas.every((area) => vocabulary.areas.has(area)) &&
      view.areas.length <= 4 &&
      (view.step === null || vocabulary.steps.has(view.step)) &&
      (view.indicator === null || isIndicator(view.indicator)) &&
      charts.includes(view.chart) &&
      (view.against === null || view.against === 'city' || isIndicator(view.against)) &&
      (view.year === null ||
        vocabulary.years.has(view.year) ||
        ownIndicator.test(view.indicator ?? '')) &&
      view.subStep >= 0;
    if (!isUsable) throw new Error(`${JSON.stringify(link)} gave ${JSON.stringify(view)}`);
    // What is shown can be shared: the view's own link leads back to it.
    if (round % 50 === 0) expect(parse(formatLink(view)).view).toEqual(view);
  }
  durations.sort((a, b) => a - b);
  expect(durations[50_000]).toBeLessThan(1);
}, 60_000);

test('a megabyte of junk is cut, not chewed', () => {
  expect(parse(`#/explore/alpha?lang=en&x=${'%'.repeat(1_000_000)}`).view.subject).toBe('alpha');
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
