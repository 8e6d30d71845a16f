import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './test';

const heading = '没有这一页';

test('an address at any depth leads to the start and to the counties @subpath', async ({
  page,
  baseURL,
}) => {
  for (const path of ['nothing', 'no/such/page', 's/nowhere/', 'assets/gone-1234567.js']) {
    await page.goto(`./${path}`);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(heading);
    await expect(page.getByRole('link', { name: '打开地图' })).toHaveAttribute(
      'href',
      new URL(baseURL ?? '').pathname,
    );
  }
  await page.getByRole('link', { name: 'Pingyao County' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('平遥县');
});

/** Only where it leads is asked here, not what is there. */
const withoutStart = (page: Page, baseURL = '') =>
  page.route(
    ({ pathname }) => pathname === new URL(baseURL).pathname,
    (route) => route.fulfill({ contentType: 'text/html', body: '<h1>start</h1>' }),
  );

test('an old address that ends in a known name, or carries a view, leads there at once @subpath', async ({
  page,
  baseURL,
}) => {
  await withoutStart(page, baseURL);
  for (const [path, hash] of [
    ['counties/Pingyao.html', '#/explore/pingyao'],
    ['平遥县', '#/explore/pingyao'],
    ['140728', '#/explore/pingyao'],
    ['explore/valley/index.html', '#/explore/valley'],
    ['old/#/compare/yuci~taigu', '#/compare/yuci~taigu'],
  ] as const) {
    await page.goto(`./${path}`);
    await expect(page, path).toHaveURL(`${baseURL ?? ''}${hash}`);
  }
});

test('an address that only contains a name offers it', async ({ page, baseURL }) => {
  await withoutStart(page, baseURL);
  await page.goto('./news/2021-平遥县的规划');
  await page.locator('[data-meant] a').first().click();
  await expect(page).toHaveURL(`${baseURL ?? ''}#/explore/pingyao`);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('it says what there is, and links to a site at the root', async ({ page }) => {
    await page.goto('./nothing');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('link', { name: '榆次区' })).toHaveAttribute('href', '/s/yuci/');
  });
});

test('it is accessible, light and dark, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('./nothing');
    const axe = new AxeBuilder({ page });
    // Structure does not depend on the colours.
    if (colorScheme === 'dark') axe.withRules(['color-contrast']);
    const { violations } = await axe.analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  }
});

test('its script names nothing of a host', () => {
  expect(readFileSync('dist/404.html', 'utf8')).not.toMatch(/https?:/);
});
