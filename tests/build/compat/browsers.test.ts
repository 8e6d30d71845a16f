import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtTexts, inlineTexts, readPage } from '../dist';
import { newerInScripts } from './scripts';
import { newerInStyle } from './styles';
import { promised } from './support';

/** Where a promised browser lacks these the page is whole, only plainer. Each must be in use. */
const plainerWithout = [
  // Lines break less evenly.
  'text-wrap',
  'text-wrap: balance',
  'text-wrap: pretty',
  'text-autospace',
  'text-autospace: normal',
  // What is too high for its room is then cut at its foot.
  'justify-content: safe',
  // Rows of a county's figure then have columns of their own each.
  'grid-template-columns: subgrid',
  // A border at the edge of a figure's room is then cut by half.
  'overflow-clip-margin',
  // The browser's own look and feel.
  '-webkit-tap-highlight-color',
  '-webkit-touch-callout',
  'accent-color',
  'overscroll-behavior',
  'scrollbar-color',
  'scrollbar-width',
  'scrollbar-width: thin',
  'text-size-adjust',
  // Speed.
  'contain-intrinsic-size',
  'content-visibility',
  'content-visibility: auto',
  // Paper: the size is then chosen in the print dialog.
  '@page',
  'break-after: avoid',
  'size',
  // Colours of figures are then chosen there too.
  'print-color-adjust: exact',
  // A handout for A3 is then of the size of A4.
  'zoom',
  // Only where scripts are off.
  '@media scripting',
  // For text in HTML; the page sets it in SVG, where it is old.
  'paint-order',
];

/** Asked for first, with another way where it is missing. */
const askedFor = [
  '.captureStackTrace()',
  'Error.captureStackTrace',
  'Intl.Segmenter',
  'navigator.share',
  'new VideoFrame',
];

test('the README promises the browsers that the build is made for', () => {
  const { chrome, edge, firefox, safari } = Object.fromEntries(promised);
  expect(edge).toBe(chrome);
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toContain(
    `Chrome、Edge ${chrome}，Firefox ${firefox}，Safari ${safari} 起全部可用`,
  );
  expect(readme).toContain(
    `everything from Chrome or Edge ${chrome}, Firefox ${firefox}, Safari ${safari} on`,
  );
});

describe('a promised browser has all that the page needs', () => {
  test('of styles', () => {
    const inPage = inlineTexts(readPage(), 'style');
    const styles = [...builtTexts(/\.css$/).map(({ text }) => text), ...inPage];
    const newer = new Map(styles.flatMap((css) => [...newerInStyle(css)]));
    expect([...newer.keys()].sort()).toEqual([...plainerWithout].sort());
  });

  test('of scripts', () => {
    const inPage = inlineTexts(readPage(), 'script');
    const scripts = [...builtTexts(/\.js$/).map(({ text }) => text), ...inPage];
    expect([...newerInScripts(scripts).keys()].sort()).toEqual([...askedFor].sort());
  });
});

test.each([
  ['a { anchor-name: --b }', ['anchor-name']],
  ['a { color: light-dark(red, blue) }', ['light-dark()']],
  ['a:open { b { color: red } }', [':open']],
  ['@view-transition { navigation: auto }', ['@view-transition']],
  ['a:has(b) { color: color-mix(in srgb, red, blue); inset: 0 }', []],
])('%s is newer by %j', (css, expected) => {
  expect([...newerInStyle(css).keys()]).toEqual(expected);
});

test.each([
  ['a.union(b)', ['.union()']],
  ['class A { union() {} } new A().union()', []],
  ['Object.groupBy(a, b)', ['Object.groupBy', '.groupBy()']],
  ['new CloseWatcher()', ['new CloseWatcher']],
  ['navigator.wakeLock.request()', ['navigator.wakeLock']],
  ['/(?i:a)b/', ['modifier']],
  ['/[a--b]/v', ['flag v']],
  ['a.toSorted().at(-1).map(b); CSS.escape(c); new Map(); /(?<=a)b/', []],
])('%s is newer by %j', (script, expected) => {
  expect([...newerInScripts([script]).keys()]).toEqual(expected);
});
