import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { pointIn, renderedCounties, settled } from './page';

const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
const file = pathToFileURL(`dist/${name}.html`).href;

test.use({ offline: true });

/** Opens the file as a double click does, with the network gone, and keeps what went wrong. */
async function openFile(page: Page, hash = ''): Promise<{ errors: string[]; requests: string[] }> {
  const seen: { errors: string[]; requests: string[] } = { errors: [], requests: [] };
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(blob|data):/.test(url) && !url.startsWith(file)) seen.requests.push(url);
  });
  await page.goto(file + hash);
  await expect(page.locator('html')).toHaveAttribute('data-map', 'live', { timeout: 30_000 });
  return seen;
}

test('the single file opens from a disk without a network and shows the live map', async ({
  page,
}) => {
  const seen = await openFile(page);
  expect(await renderedCounties(page)).toHaveLength(11);
  await settled(page);
  const { x, y } = await pointIn(page, 'pingyao');
  await page.mouse.click(x, y);
  await expect(page.getByRole('region', { name: '平遥县' })).toContainText('45.07');
  await expect(page).toHaveURL(/#\/explore\/pingyao$/);
  await page.getByLabel('页面：配色').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: /EN/ }).click();
  await expect(page.getByRole('region', { name: 'Pingyao County' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('region', { name: '平遥县' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: '平遥县' })).toContainText('45.07');
  expect(seen).toEqual({ errors: [], requests: [] });
});

test('a link into the single file opens its view', async ({ page }) => {
  const seen = await openFile(page, '#/explore/plain?theme=dark');
  await expect(page.locator('.overlay')).toHaveAttribute('data-selected', 'plain');
  expect(await renderedCounties(page)).toContain('yuci');
  expect(seen).toEqual({ errors: [], requests: [] });
});

test('the single file says why its link has no code, and makes pictures by itself', async ({
  page,
}) => {
  const seen = await openFile(page, '#/explore/plain');
  await page.getByRole('button', { name: '分享、下载与打印' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('这是单个文件');
  await expect(dialog.getByRole('img')).toHaveCount(0);
  await expect(dialog.getByLabel('当前画面的链接')).toHaveValue('#/explore/plain');
  const waiting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '下载 SVG' }).click();
  const svg = readFileSync(await (await waiting).path(), 'utf8');
  expect(svg).toMatch(/@font-face\{font-family:'Blueprint Labels'[^}]*url\(data:font\/woff2/);
  expect(seen).toEqual({ errors: [], requests: [] });
});
