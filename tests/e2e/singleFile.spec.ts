import { readFileSync } from 'node:fs';
import { expect, test } from './test';
import { openFile } from './diskFile';
import { pointIn, renderedCounties, settled, wakeLive } from './page';

test.use({ offline: true });

test('the single file opens from a disk without a network and shows the live map', async ({
  page,
}) => {
  const seen = await openFile(page);
  await wakeLive(page);
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
  expect(seen).toEqual({ errors: [], requests: [] });
});

test('the single file says why its link has no code, and makes pictures by itself', async ({
  page,
}) => {
  const seen = await openFile(page, '#/explore/plain');
  await page.getByRole('button', { name: '分享、下载与打印' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('这是单文件版');
  await expect(dialog.getByRole('img')).toHaveCount(0);
  await expect(dialog.getByRole('textbox', { name: '当前画面的链接' })).toHaveValue(
    '#/explore/plain',
  );
  const waiting = page.waitForEvent('download');
  await dialog.getByRole('button', { name: '下载SVG' }).click();
  const svg = readFileSync(await (await waiting).path(), 'utf8');
  expect(svg).toMatch(/@font-face\{font-family:'Blueprint Labels'[^}]*url\(data:font\/woff2/);
  expect(seen).toEqual({ errors: [], requests: [] });
});
