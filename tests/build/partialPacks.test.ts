import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../src/content/schema';
import { ensureBrowser } from '../browser';
import { startServer, type Served } from '../serve';
import { partialPacks, writePack } from './partialPacks';

const folder = mkdtempSync(join(tmpdir(), 'partial-packs-'));
let browser: Browser;
beforeAll(async () => {
  const { path, args } = ensureBrowser();
  browser = await chromium.launch({ executablePath: path, args: [...args] });
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const names = Object.keys(partialPacks) as readonly (keyof typeof partialPacks)[];

/** What every pack's page is looked at in; a mode that it has nothing for leads to the map. */
const hashes = [
  ...['', '#/alpha', '#/alpha?page=1', '#/alpha?lang=en', '#/compare/alpha~beta', '#/table'],
  '#/compare/alpha~beta?lang=en',
  ...['#/present', '#/present/start--one', '#/story', '#/about', '#/?embed=1', '#/?theme=print'],
];

/** Where the whole of a pack is spoken of: what it is called. */
const wholes = /全([市省区国])|\b(?:the|this|whole) (city|province|region|country)\b/gi;

describe.each(names)('a pack of %s', (name) => {
  const [pack, city, site] = ['pack', 'city', 'site'].map((one) =>
    join(folder, `${names.indexOf(name)}`, one),
  ) as [string, string, string];
  let served: Served;
  /** The page goes from link to link, as a reader does. */
  let open: OpenPage;
  /** The file takes as long to build as the site: that of the least pack stands for all. */
  const isInOneFile = name === names[0];

  beforeAll(async () => {
    writePack(name, pack);
    const run = (...command: readonly string[]) =>
      execFileSync(process.execPath, command, {
        env: { ...process.env, CITY_DIST: city, NODE_ENV: 'production' },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    const vite = 'node_modules/vite/bin/vite.js';
    run('--import', 'tsx', 'geodata/build/main.ts', pack, city);
    run(vite, 'build', '--outDir', site, '--emptyOutDir');
    if (isInOneFile) run(vite, 'build', '--mode', 'single', '--outDir', site);
    served = await startServer({ dir: site, without: /liveMap|maplibre-gl-worker/ });
    open = await openPage();
  }, 600_000);
  afterAll(() => served.close());

  test.each(hashes)('its page at "%s" has no gap and no fault', async (hash) => {
    expect(await faultsAt(`${served.url}${hash}`, open)).toEqual([]);
  });

  if (isInOneFile)
    test('its one file opens from disk', async () => {
      const file = join(site, 'part-blueprint.html');
      expect(await faultsAt(pathToFileURL(file).href, await openPage())).toEqual([]);
    });

  test('the search finds an area, and the page on paper has its name', async () => {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(served.url);
    await page.getByRole('combobox').first().fill('乙县');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').first().innerText()).toContain('乙县');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body').innerText()).toContain('部分市');
    await page.close();
  });

  test('the masthead offers what the pack has something for', async () => {
    const { indicators, story } = JSON.parse(readFileSync(join(city, 'pack.json'), 'utf8')) as Pack;
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(served.url);
    const modes = await page.locator('.masthead nav a').allInnerTexts();
    expect(modes.includes('汇报演示')).toBe(story.steps.length > 0);
    expect(modes.includes('对比')).toBe(indicators.length > 0);
    await page.close();
  });

  test('its words for the whole are those of its level, in both languages', async () => {
    const { level } = (JSON.parse(readFileSync(join(city, 'pack.json'), 'utf8')) as Pack).city;
    const said = new Set<string>();
    for (const hash of hashes) {
      await open.page.goto(`${served.url}${hash}`);
      await open.page.locator('#main').waitFor();
      await open.page.waitForLoadState('networkidle');
      for (const [, zh, en] of (await open.page.content()).matchAll(wholes))
        said.add((zh ?? en ?? '').toLowerCase());
    }
    expect(said).toEqual(new Set(level === 'province' ? ['省', 'province'] : ['市', 'city']));
  });

  test('its table has no census in its heading, for the pack has no figures of one', async () => {
    const { indicators } = JSON.parse(readFileSync(join(city, 'pack.json'), 'utf8')) as Pack;
    await open.page.goto(`${served.url}#/table`);
    await open.page.locator('#main').waitFor();
    await open.page.waitForLoadState('networkidle');
    const headings = await open.page.locator('.table h2').allInnerTexts();
    expect(headings).toEqual(indicators.length > 0 ? ['数据表'] : []);
  });

  test('the panel promises no tasks where the pack names none', async () => {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(served.url);
    await page.locator('[data-panel-body]').waitFor();
    expect(await page.locator('#panel').innerText()).not.toContain('任务');
    await page.close();
  });
});

interface OpenPage {
  readonly page: Page;
  /** Errors of its scripts so far. */
  readonly errors: string[];
}
async function openPage(): Promise<OpenPage> {
  const page = await browser.newPage({
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, errors };
}

/** Errors of scripts, words that are no words, and headings and entries without any, of a page at an address. */
async function faultsAt(url: string, { page, errors }: OpenPage): Promise<readonly string[]> {
  await page.goto(url);
  await page.locator('#main').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[data-quick], .waiting') === null);
  const text = await page.locator('body').innerText();
  const words = text.match(/.{0,30}(undefined|NaN|\[object).{0,30}/g) ?? [];
  const empty = await page
    .locator('h1, h2, h3, h4, legend, dt, dd, nav a')
    .evaluateAll((elements) =>
      elements.flatMap((one) => (one.textContent.trim() === '' ? [`empty: ${one.outerHTML}`] : [])),
    );
  return [...errors.splice(0), ...words, ...empty];
}
