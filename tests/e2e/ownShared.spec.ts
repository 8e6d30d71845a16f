import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from './test';
import { PNG } from 'pngjs';
import { ownIndicator } from '../../src/compare/own/ownIndicator';
import type { Pack } from '../../src/content/schema';
import { open, openLive } from './page';

const pack = JSON.parse(readFileSync('geodata/dist/pack.json', 'utf8')) as Pack;
/** A table that was kept, with values that nothing in the pack has. */
const values = [1101, 1202, 1303, 1404, 1505, 1606, 1707, 1808, 1909, null, 2111];
const known = pack.areas.flatMap((area, at) => {
  const value = values[at] ?? null;
  return value === null ? [] : [[area.id, value] as const];
});
const kept = ownIndicator(
  {
    title: '试验产值',
    unit: null,
    unitText: '亿元',
    digits: 0,
    origin: '试验.csv',
    years: [{ year: 2023, values: Object.fromEntries(known), city: null }],
  },
  pack.areas,
);
const { id } = kept.measure;
const mark = '自带数据，未经核实';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(
    (text) => localStorage.setItem('own-tables', text),
    JSON.stringify([kept.numbers]),
  );
});

async function save(page: Page, button: string): Promise<Download> {
  const waiting = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: button }).click();
  return waiting;
}
const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');
const openShare = (page: Page) => page.getByRole('button', { name: '分享、下载与打印' }).click();

for (const [mode, hash] of [
  ['explore', `#/explore?indicator=${id}`],
  ['compare', `#/compare/pingyao~heshun?indicator=${id}`],
] as const) {
  test(`the picture of an own table in ${mode} is the map on screen, marked`, async ({ page }) => {
    const faults = await open(page, hash);
    const legend = page.getByRole('group', { name: '图例' });
    await expect(legend).toContainText('试验产值（亿元） · 2023');
    await expect(legend).toContainText(mark);
    await openShare(page);
    const download = await save(page, '下载SVG');
    expect(download.suggestedFilename()).toContain(mark);
    const svg = await textOf(download);
    for (const text of ['试验产值（亿元） · 2023', mark, '试验.csv', '1909', '无数据'])
      expect(svg).toContain(text);
    expect(svg).not.toContain('人口普查');
    const png = await save(page, '下载PNG');
    expect(png.suggestedFilename()).toContain(mark);
    expect(PNG.sync.read(readFileSync(await png.path())).width).toBe(1920);
    expect(faults.errors).toEqual([]);
  });
}

test('a view of an own table is printed with its own values and its mark', async ({ page }) => {
  await open(page, `#/explore/pingyao?indicator=${id}`);
  await openShare(page);
  await page.getByRole('button', { name: '打印本页' }).click();
  const leaf = page.locator('.leaf.view');
  await expect(leaf.locator('.picture')).toContainText('1909');
  await expect(leaf.locator('.picture')).toContainText(mark);
  await expect(leaf).toContainText('试验.csv');
});

test('a table with an own column says so in its heads and in the name of its file', async ({
  page,
}) => {
  await open(page, '#/table');
  await expect(page.getByRole('table')).toContainText('试验产值');
  const data = await save(page, '数据CSV');
  expect(data.suggestedFilename()).toContain(mark);
  const [head = ''] = (await textOf(data)).split('\r\n');
  expect(head).toContain(`试验产值 2023 (亿元) · ${mark}`);
});

test('a link of the map to a table that is not here says so and shows the plain map @live', async ({
  page,
}) => {
  await openLive(page, '#/explore/pingyao?indicator=own-1k2z9');
  await expect(page.getByRole('status').getByText(/自带数据（own-1k2z9）.*没有/)).toBeVisible();
  await expect(page.getByRole('group', { name: '图例' })).toContainText('平川');
  // With the table at hand there is nothing to tell.
  await page.goto('about:blank');
  await openLive(page, `#/explore/pingyao?indicator=${id}`);
  await expect(page.getByRole('group', { name: '图例' })).toContainText('试验产值');
  await expect(page.locator('.notice')).toHaveText('');
});
