import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import type { Pack } from '../../src/content/schema';
import { builtTexts, dist, inlineTexts, readPage, referencesIn, urlsInStyle } from './dist';

/** Hosts that packages name in messages, licence notes and namespaces; none is ever asked. */
const namedByPackages = [
  'www.w3.org',
  'github.com',
  'maplibre.org',
  'maplibre.invalid',
  'svelte.dev',
  'wiki.openstreetmap.org',
  'de.wikipedia.org',
  // Workbox names its guide in a warning that only a developer sees.
  'bit.ly',
  // Names of the XML inside a spreadsheet file; they are compared, not opened.
  'schemas.openxmlformats.org',
  'purl.org',
  'schemas.microsoft.com',
  'purl.oclc.org',
];

const asksAnother =
  /(?:\bfetch|\bimport|\bopen|\bimportScripts|Worker|WebSocket|EventSource|sendBeacon|Request)\(\s*["'`](?:https?:|wss?:)?\/\//;

test('nothing but a link leads to another host', () => {
  const html = readPage();
  const loaded = referencesIn(html).filter(({ tag }) => tag !== 'a');
  const inStyles = [
    ...inlineTexts(html, 'style'),
    ...builtTexts(/\.css$/).map(({ text }) => text),
  ].flatMap(urlsInStyle);
  const urls = [...loaded.map(({ url }) => url), ...inStyles];
  expect(urls.filter((url) => /^([a-z]+:)?\/\//i.test(url))).toEqual([]);
});

test('no script asks another host', () => {
  const scripts = builtTexts(/\.(m?js|html)$/);
  expect(scripts.filter(({ text }) => asksAnother.test(text)).map(({ file }) => file)).toEqual([]);
});

test('every host that is named at all is a source of the pack or known from a package', () => {
  const known = new Set([...namedByPackages, ...sourceHosts()]);
  const strange = builtTexts().flatMap(({ file, text }) =>
    [...withoutLicences(text).matchAll(/\b(?:https?|wss?):\/\/([a-z0-9.-]+)/gi)]
      .map(([, host = '']) => host.toLowerCase())
      .filter((host) => !known.has(host))
      .map((host) => `${file}: ${host}`),
  );
  expect([...new Set(strange)]).toEqual([]);
});

test.each([
  ['fetch("https://a.example/b")', true],
  ["new Worker('//a.example/b.js')", true],
  ['import("https://a.example/b.js")', true],
  ['fetch("./b.json")', false],
  ['import("./b.js")', false],
  ['throw Error("see https://a.example")', false],
])('%s asks another host: %s', (code, expected) => {
  expect(asksAnother.test(code)).toBe(expected);
});

test('nothing tells of the machine that built it', () => {
  const places = [process.cwd(), homedir()].filter((place) => place.length > 1);
  const pattern =
    /(?<![\w.:/-])\/(root|home|Users|work|tmp|opt|var)\/|[A-Z]:\\\\?Users|\/node_modules\//;
  const told = builtTexts().flatMap(({ file, text }) => {
    const place = places.find((each) => text.includes(`${each}/`)) ?? pattern.exec(text)?.[0];
    return place === undefined ? [] : `${file}: ${place}`;
  });
  expect(told).toEqual([]);
});

test('no source map and no test ships', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  expect(files.length).toBeGreaterThan(1);
  expect(files.filter((file) => /\.map$|\.test\.|\.spec\./.test(file))).toEqual([]);
});

/** Licences are quoted whole, with whatever addresses stand in them; they are text, and no link. */
function withoutLicences(text: string): string {
  return text.replace(/<section><h2>[^<]*<\/h2>\s*<pre>[^<]*<\/pre><\/section>/g, '');
}

function sourceHosts(): readonly string[] {
  const { sources } = JSON.parse(readFileSync('geodata/dist/pack.json', 'utf8')) as Pack;
  const urls = JSON.stringify(sources).matchAll(/https?:\/\/([a-z0-9.-]+)/gi);
  return [...urls].map(([, host = '']) => host.toLowerCase());
}
