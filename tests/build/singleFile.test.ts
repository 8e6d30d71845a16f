import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inlineTexts, policyOf, readDist, referencesIn, urlsInStyle } from './dist';

const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
const readFile = (): string => readDist(`${name}.html`);
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the single file', () => {
  test('is at most 4.5 MB', () => {
    expect(Buffer.byteLength(readFile())).toBeLessThanOrEqual(4_500_000);
  });

  test('shows the eleven counties before its script is read', () => {
    const html = readFile();
    const areas = html.matchAll(/<path\b[^>]*\sdata-area="([^"]+)"/g);
    expect(new Set([...areas].map(([, area]) => area)).size).toBe(11);
    expect(html.indexOf('data-area=')).toBeLessThan(html.indexOf('<script type="module">'));
  });

  test.each([
    ['script', 'script-src'],
    ['style', 'style-src'],
  ] as const)('allows its own inline %s by hash, and nothing else', (tag, directive) => {
    const html = readFile();
    const texts = inlineTexts(html, tag);
    expect(texts.length).toBeGreaterThan(0);
    expect([...(policyOf(html).get(directive) ?? [])].sort()).toEqual(texts.map(hashOf).sort());
  });

  test('has a policy that knows no host, not even its own', () => {
    const policy = policyOf(readFile());
    expect(policy.get('default-src')).toEqual(["'none'"]);
    const sources = [...policy.values()].flat();
    expect(sources.filter((each) => /'self'|unsafe|\*|^(https?|wss?|file):/.test(each))).toEqual(
      [],
    );
  });

  test('needs no other file', () => {
    const html = readFile();
    const loaded = referencesIn(html).filter(({ tag }) => tag !== 'a');
    const urls = [
      ...loaded.map(({ url }) => url),
      ...inlineTexts(html, 'style').flatMap(urlsInStyle),
    ];
    expect(urls.some((url) => url.startsWith('data:font/woff2'))).toBe(true);
    expect(urls.filter((url) => !/^(data:|#)/.test(url))).toEqual([]);
    expect(inlineTexts(html, 'script').join('')).not.toMatch(/__VITE_|\bimport\s*\(\s*["'`]/);
  });
});
