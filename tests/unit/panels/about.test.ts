import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { versionText } from '../../../src/i18n/dataLog';
import About from '../../../src/panels/about/About.svelte';
import { backedBy } from '../../../src/panels/about/backedBy';
import { renderOn, toyPage } from '../withPage';
import { attributes, renderedPanel, textOf } from './rendered';

const about = (lang: 'zh' | 'en', of = pack) =>
  renderOn(toyPage(of, { mode: 'about', lang }), About, { pack: of, licences: './licenses.html' });
const squeezed = (text: string) => text.replace(/[\s\u2009]+/g, ' ');

test('every source stands on the page once and backs something', () => {
  const html = about('zh');
  expect(attributes(html, 'data-source')).toEqual(pack.sources.map(({ id }) => id));
  const idle = backedBy(pack).filter(
    ({ subjects, indicators }) => subjects.length + indicators.length === 0,
  );
  expect(idle.map(({ source }) => source.id)).toEqual([]);
});

test('only addresses of the pack are links out', () => {
  const out = attributes(about('zh'), 'href').filter((href) => /^https?:/.test(href));
  expect(out).toEqual(pack.sources.flatMap(({ url }) => url ?? []));
});

test.each(['zh', 'en'] as const)('in %s: every part, conflict and method is told', (lang) => {
  const text = textOf(about(lang));
  for (const { paragraphs } of pack.about.parts) {
    for (const paragraph of paragraphs) expect(text).toContain(squeezed(paragraph.text[lang]));
  }
  for (const { matter, handling } of pack.about.conflicts) {
    expect(text).toContain(squeezed(matter[lang]));
    expect(text).toContain(squeezed(handling[lang]));
  }
  for (const { method, name } of pack.indicators) {
    if (method === null) continue;
    expect(text).toContain(squeezed(method[lang]));
    expect(text).toContain(squeezed(name[lang]));
  }
});

test('what it rests on comes first, what few need last and folded', () => {
  const html = about('zh');
  const technical = /<details class="technical[^]*$/.exec(html)?.[0] ?? '';
  expect(attributes(technical, 'data-part')).toEqual([
    'boundaries',
    'datum',
    'accessibility',
    'licences',
  ]);
  expect(attributes(html, 'data-part')).toEqual([
    'basis',
    'sources',
    'methods',
    'conflicts',
    'use',
    'schematic',
    'approval',
    'errors',
    'version',
    'boundaries',
    'datum',
    'accessibility',
    'licences',
  ]);
});

test.each(['zh', 'en'] as const)(
  'in %s: the version of the data and each change stand on it',
  (lang) => {
    const text = textOf(about(lang));
    expect(text).toContain(squeezed(versionText(pack.version, lang)));
    for (const { changes } of pack.releases)
      for (const change of changes) expect(text).toContain(squeezed(change[lang]));
  },
);

test('it says that there is no approval number, and prints one when the pack has it', () => {
  expect(textOf(about('zh'))).toContain('没有审图号');
  const numbered = { ...pack, about: { ...pack.about, approvalNumber: '晋S(2030)000号' } };
  expect(textOf(about('zh', numbered))).toContain('审图号：晋S(2030)000号');
});

test.each([
  ['zh', /接近程度（本图/g, /接近程度（本图试算，非官方指标）/g],
  ['en', /balance index/gi, /balance index \(our own, not official\)/gi],
] as const)('in %s the index is called our own wherever it stands', (lang, named, marked) => {
  for (const html of [renderedPanel(pack, 'measure-wings', lang), about(lang)]) {
    const text = textOf(html);
    expect(text.match(named)?.length).toBeGreaterThan(0);
    expect(text.match(marked)).toHaveLength(text.match(named)?.length ?? 0);
  }
  const [file = ''] = attributes(renderedPanel(pack, 'measure-wings', lang), 'download');
  expect(file).toContain('unofficial');
});
