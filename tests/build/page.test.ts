import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  builtTexts,
  dist,
  inlineTexts,
  policyOf,
  readPage,
  referencesIn,
  urlsInStyle,
} from './dist';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy', () => {
  test('starts from nothing and makes no exception for unsafe things', () => {
    const policy = policyOf(readPage());
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    const sources = [...policy.values()].flat();
    expect(sources.filter((source) => /unsafe|\*|^(https?|wss?):/.test(source))).toEqual([]);
  });

  test('stands before everything it rules', () => {
    const html = readPage();
    const ruled = /<(script|style|link|base|img)\b/.exec(html)?.index ?? -1;
    expect(ruled).toBeGreaterThan(html.indexOf('http-equiv="Content-Security-Policy"'));
  });

  test.each([
    ['script', 'script-src'],
    ['style', 'style-src'],
  ] as const)('names every inline %s by its hash, and no other', (tag, directive) => {
    const html = readPage();
    const hashes = (policyOf(html).get(directive) ?? []).filter((source) =>
      source.startsWith("'sha256-"),
    );
    expect(inlineTexts(html, tag).map(hashOf).sort()).toEqual([...hashes].sort());
  });

  test('meets no attribute that it would block', () => {
    const markup = readPage().replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
    expect(markup.match(/<[^>]+\s(style|on\w+)="[^>]*>/g) ?? []).toEqual([]);
  });
});

describe('the page before any script', () => {
  test('shows the eleven counties', () => {
    const areas = readPage().matchAll(/<path\b[^>]*\sdata-area="([^"]+)"/g);
    expect(new Set([...areas].map(([, area]) => area)).size).toBe(11);
  });

  test('has its title and description filled in', () => {
    const html = readPage();
    expect(html).not.toMatch(/%[A-Z]+%|<!--app-->/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]+"/);
  });
});

describe('addresses', () => {
  test('the page loads only files beside it, so it works in any folder', () => {
    const loaded = referencesIn(readPage()).filter(
      ({ tag, url }) => tag !== 'a' && !url.startsWith('#'),
    );
    expect(loaded.length).toBeGreaterThan(1);
    expect(loaded.filter(({ url }) => !url.startsWith('./'))).toEqual([]);
    expect(loaded.filter(({ url }) => !existsSync(join(dist, url)))).toEqual([]);
  });

  test('style sheets load only files that are there', () => {
    const sheets = [
      ...builtTexts(/\.css$/),
      ...inlineTexts(readPage(), 'style').map((text) => ({ file: 'index.html', text })),
    ];
    const wrong = sheets.flatMap(({ file, text }) =>
      urlsInStyle(text)
        .filter((url) => !url.startsWith('data:') && !url.startsWith('#'))
        .filter((url) => !url.startsWith('.') || !existsSync(join(dist, posix.dirname(file), url)))
        .map((url) => `${file}: ${url}`),
    );
    expect(wrong).toEqual([]);
  });

  test('scripts find their neighbours from where they stand', () => {
    const absolute = builtTexts(/\.m?js$/).filter(({ text }) => /["'`]\/assets\//.test(text));
    expect(absolute.map(({ file }) => file)).toEqual([]);
  });

  test("MapLibre's worker is there, and a script asks for it", () => {
    const [worker, ...others] = builtTexts(/maplibre-gl-worker[^/]*\.js$/);
    expect(others).toEqual([]);
    const name = posix.basename(worker?.file ?? 'no worker');
    expect(builtTexts(/\.js$/).some(({ text }) => text.includes(name))).toBe(true);
  });
});
