import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Pack } from '../../src/content/schema';

/** The toy city, built whole: from its tables and its own hand-made shapes to a site. */
const folder = mkdtempSync(join(tmpdir(), 'another-city-'));
const [city, site] = [join(folder, 'city'), join(folder, 'site')];
const packIn = (place: string) =>
  JSON.parse(readFileSync(join(place, 'pack.json'), 'utf8')) as Pack;
const page = () => readFileSync(join(site, 'index.html'), 'utf8');

const run = (...command: readonly string[]) =>
  execFileSync(process.execPath, command, {
    env: { ...process.env, CITY_DIST: city, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

beforeAll(() => {
  run('--import', 'tsx', 'geodata/build/main.ts', 'tests/fixtures/toy', city);
  run('node_modules/vite/bin/vite.js', 'build', '--outDir', site);
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the page has the counties, wings and title of that city, and draws each county', () => {
  const { areas, wings, city: own } = packIn(city);
  expect(areas).toHaveLength(4);
  for (const { zh } of [own.title, ...[...areas, ...wings].map(({ name }) => name)])
    expect(page()).toContain(zh);
  const drawn = [...page().matchAll(/<path\b[^>]*\sdata-area="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(drawn)).toEqual(new Set(areas.map(({ id }) => id)));
});

test('neither the page nor any script names a place of the city in geodata/dist', () => {
  const other = packIn('geodata/dist');
  const named = [other.city, ...other.areas, ...other.wings].map(({ name }) => name.zh);
  const scripts = readdirSync(join(site, 'assets')).filter((file) => file.endsWith('.js'));
  const texts = [
    page(),
    ...scripts.map((file) => readFileSync(join(site, 'assets', file), 'utf8')),
  ];
  expect(named.filter((name) => texts.some((text) => text.includes(name)))).toEqual([]);
});

test('each of its subjects has a page for chats', () => {
  for (const { id, name } of packIn(city).areas)
    expect(readFileSync(join(site, 's', id, 'index.html'), 'utf8')).toContain(name.zh);
});
