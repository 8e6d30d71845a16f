import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { startServer, type ServeOptions } from './serve';

function createSite(): string {
  const dir = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), '<title>toy</title>');
  for (const name of [
    'page-a1.js',
    'worker-a1.mjs',
    'face-a1.woff2',
    'shapes-a1.json',
    'look-a1.css',
  ]) {
    writeFileSync(join(dir, 'assets', name), name);
  }
  return dir;
}

async function createServer(options: Omit<ServeOptions, 'dir'> & { dir?: string } = {}) {
  const served = await startServer({ dir: createSite(), ...options });
  onTestFinished(() => served.close());
  return served;
}

test.each([
  ['assets/page-a1.js', 'text/javascript'],
  ['assets/worker-a1.mjs', 'text/javascript'],
  ['assets/face-a1.woff2', 'font/woff2'],
  ['assets/shapes-a1.json', 'application/json'],
  ['assets/look-a1.css', 'text/css'],
  ['', 'text/html;charset=utf-8'],
])('%s is sent as %s', async (path, type) => {
  const { url } = await createServer();
  const answer = await fetch(url + path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
});

test('files named by their content may be kept, the page may not', async () => {
  const { url } = await createServer();
  const kept = async (path: string) => (await fetch(url + path)).headers.get('cache-control');
  expect(await kept('assets/page-a1.js')).toBe('public, max-age=31536000, immutable');
  expect(await kept('')).toBe('no-cache');
  expect(await kept('index.html')).toBe('no-cache');
});

test('under a base the page is there and nowhere else', async () => {
  const { url } = await createServer({ base: '/sub/path/' });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sub\/path\/$/);
  expect(await (await fetch(url)).text()).toContain('toy');
  expect((await fetch(`${url}assets/page-a1.js`)).status).toBe(200);
  expect((await fetch(new URL('/assets/page-a1.js', url))).status).toBe(404);
  expect((await fetch(url.slice(0, -1))).url).toBe(url);
});

test('what is not there is not made up, nor is anything outside shown', async () => {
  const { url } = await createServer();
  expect((await fetch(`${url}explore`)).status).toBe(404);
  expect((await fetch(`${url}%2e%2e/%2e%2e/etc/passwd`)).status).toBe(404);
});

test('404.html stands in for what is not there, where the site has one', async () => {
  const dir = createSite();
  writeFileSync(join(dir, '404.html'), 'not here');
  const { url } = await createServer({ dir });
  const answer = await fetch(`${url}explore`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    404,
    'text/html;charset=utf-8',
  ]);
  expect(await answer.text()).toBe('not here');
});

test('a compressed copy is sent to a browser that takes it', async () => {
  const dir = createSite();
  writeFileSync(join(dir, 'assets/page-a1.js.br'), brotliCompressSync('page-a1.js'));
  const { url, log } = await createServer({ dir });
  const answer = await fetch(`${url}assets/page-a1.js`, { headers: { 'accept-encoding': 'br' } });
  expect(await answer.text()).toBe('page-a1.js');
  expect(log).toEqual([
    {
      path: '/assets/page-a1.js',
      status: 200,
      type: 'text/javascript',
      encoding: 'br',
      bytes: brotliCompressSync('page-a1.js').length,
    },
  ]);
});

test('a port that was asked for by name is never exchanged', async () => {
  const { url } = await createServer();
  await expect(startServer({ dir: createSite(), port: Number(new URL(url).port) })).rejects.toThrow(
    'EADDRINUSE',
  );
});
