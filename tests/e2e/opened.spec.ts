import { pathToFileURL } from 'node:url';
import { expect, test } from './test';
import { wakeLive } from './page';

const index = pathToFileURL('dist/index.html').href;

test('the folder’s page opened from a disk names the file to open, and leads to its view', async ({
  page,
}) => {
  await page.goto(`${index}#/explore/pingyao`);
  const note = page.locator('#from-disk');
  await expect(note).toContainText('从磁盘打开，请用同一个文件夹里的jinzhong-blueprint.html');
  await expect(note).toContainText('From a disk, open jinzhong-blueprint.html');
  await note.getByRole('link').first().click();
  await expect(page.getByRole('region', { name: '平遥县' })).toContainText('45.07');
  await expect(page.locator('#from-disk')).toHaveCount(0);
});

test('from a server the page has no word about disks @live', async ({ page }) => {
  await page.goto('./');
  await wakeLive(page);
  await expect(page.locator('#from-disk')).toBeHidden();
});

test('over plain http the map is live, and the page about the page says why nothing is kept @live', async ({
  page,
  baseURL,
}) => {
  const plain = 'http://plain.example/';
  await page.route(`${plain}**`, async (route) => {
    const url = route
      .request()
      .url()
      .replace(plain, baseURL ?? '');
    await route.fulfill({ response: await page.request.get(url, { maxRetries: 2 }) });
  });
  await page.goto(plain);
  await wakeLive(page);
  await page.getByRole('link', { name: '说明', exact: true }).click();
  await expect(page.locator('[data-part="offline"]')).toContainText('当前网址为http');
  await page.goto('./#/about');
  await expect(page.locator('[data-part="methods"]')).toBeVisible();
  await expect(page.locator('[data-part="offline"]')).toHaveCount(0);
});
