import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ensureBrowser } from '../browser';
import { startServer, type Served } from '../serve';
import { largeCount, writeLargePack } from './largePack';

const folder = mkdtempSync(join(tmpdir(), 'large-pack-'));
let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  const [pack, city, site] = [join(folder, 'pack'), join(folder, 'city'), join(folder, 'site')];
  writeLargePack(pack);
  const run = (...command: readonly string[]) =>
    execFileSync(process.execPath, command, {
      env: { ...process.env, CITY_DIST: city, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  run('--import', 'tsx', 'geodata/build/main.ts', pack, city);
  run('node_modules/vite/bin/vite.js', 'build', '--outDir', site, '--emptyOutDir');
  served = await startServer({ dir: site, without: /liveMap|maplibre-gl-worker/ });
  const { path, args } = ensureBrowser();
  browser = await chromium.launch({ executablePath: path, args: [...args] });
}, 600_000);
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});
const errors: string[] = [];
beforeEach(async () => {
  page = await browser.newPage({
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
  });
  page.on('pageerror', ({ message }) => errors.push(message));
});
afterEach(async () => {
  await page.close();
  expect(errors.splice(0)).toEqual([]);
});

const ranking = () => page.locator('.compare .stepped');
const bars = () => page.locator('.compare g[data-mark]');
async function openRanking(): Promise<void> {
  await page.goto(`${served.url}#/compare`);
  await bars().first().waitFor();
}
const isSeen = (area: string) =>
  page.locator(`.compare g[data-mark="${area}"]`).evaluate((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight + 1;
  });

test('of a ranking of hundreds the rows in sight are drawn, and it is as high as all', async () => {
  await openRanking();
  expect(await bars().count()).toBeLessThan(100);
  const [height, rowHeight] = await page.locator('.compare .stepped svg').evaluate((svg) => {
    const row = svg.querySelector('.reach');
    return [svg.getBoundingClientRect().height, row?.getBoundingClientRect().height ?? Infinity];
  });
  expect(height).toBeGreaterThanOrEqual((rowHeight ?? Infinity) * largeCount);
});

test('the keys reach the last row and the first, each in sight', async () => {
  await openRanking();
  await ranking().focus();
  for (const [key, area] of [
    ['End', `area-${largeCount - 1}`],
    ['ArrowUp', `area-${largeCount - 2}`],
    ['Home', 'area-0'],
  ] as const) {
    await page.keyboard.press(key);
    await page.locator(`.compare .is-looked[data-mark="${area}"]`).waitFor();
    await expect.poll(() => isSeen(area)).toBe(true);
    expect(await bars().count()).toBeLessThan(100);
  }
});

test('scrolled by hand to its end it has the last rows, and a pointer there finds the bar', async () => {
  await openRanking();
  await page.locator('#panel').evaluate((panel) => {
    const svg = panel.querySelector('.stepped svg');
    panel.scrollTop = (svg?.getBoundingClientRect().bottom ?? 0) - 500;
  });
  const last = page.locator(`.compare g[data-mark="area-${largeCount - 1}"]`);
  await last.waitFor();
  expect(await page.locator('.compare g[data-mark="area-0"]').count()).toBe(0);
  // A row that only passes under the pointer is not lit: the pointer comes once more.
  await expect
    .poll(async () => {
      await page.mouse.move(10, 10);
      await last.hover();
      return page.locator('.overlay').getAttribute('data-hovered');
    })
    .toBe(`area-${largeCount - 1}`);
});

test('a file and paper have every row, and the page is as before', async () => {
  await openRanking();
  const before = await bars().count();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.compare .downloads button', { hasText: 'SVG' }).first().click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  for (let at = 0; at < largeCount; at += 1) expect(svg).toContain(`>第${at}县<`);
  await expect.poll(() => bars().count()).toBe(before);
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const printed = document.querySelectorAll('.compare g[data-mark]').length;
      document.body.dataset['printed'] = String(printed);
    });
  });
  await page.pdf();
  expect(await page.locator('body').getAttribute('data-printed')).toBe(String(largeCount));
  await expect.poll(() => bars().count()).toBe(before);
});

test('the first panel tells of each group how many areas it has, and names none of hundreds', async () => {
  await page.goto(served.url);
  const cards = page.locator('#panel li[class*="tone-"]', { has: page.locator('a.name') });
  await expect.poll(() => cards.count()).toBe(3);
  expect(await cards.first().locator('a').count()).toBe(1);
  expect(await cards.first().innerText()).toMatch(/\d+个县/);
});

test('growth has a line a group, and the words for the whole are those of its level', async () => {
  await page.goto(served.url);
  await page.locator('[data-panel-body]').waitFor();
  const growth = page.locator('#panel svg', { has: page.locator('.is-city') }).last();
  await growth.waitFor();
  expect(await growth.locator('g.line').count()).toBe(4);
  expect(await page.locator('#panel').innerText()).toContain('全州');
  expect(await page.locator('body').innerText()).not.toMatch(/全[市省]/);
});
