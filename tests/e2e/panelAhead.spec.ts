import { holdBack, mounted, open } from './page';
import { expect, test, type Page } from './test';

const link = '#/explore/heshun';

const portrait = (page: Page) => page.locator('[data-panel-body="heshun"]');
const isFirst = (page: Page) =>
  portrait(page).evaluate((element) => element.hasAttribute('data-came-first'));

test('a county’s link shows its name, numbers and tasks before any script of the page, keeps them, and brings the rest to a hand', async ({
  page,
}) => {
  const releasePage = await holdBack(page, /assets\/index-.*\.js/);
  const releasePanel = await holdBack(page, /assets\/Panel-.*\.js/);
  await page.goto(`./${link}`);
  await expect(page.locator('#panel h2')).toHaveText('和顺县');
  await expect(page.locator('#panel .breadcrumb')).toContainText('东山');
  await expect(page.locator('#panel')).toContainText('12.16');
  const tasks = page.getByRole('heading', { name: '在“两翼腾飞”中的任务' });
  await expect(tasks).toBeVisible();
  await portrait(page).evaluate((element) => element.setAttribute('data-came-first', ''));

  releasePage();
  await mounted(page);
  await expect(page.locator('#panel .breadcrumb')).toHaveCount(1);
  expect(await isFirst(page)).toBe(true);

  releasePanel();
  await page.mouse.move(300, 300);
  await expect(page.getByRole('heading', { name: /^和顺.*两翼.*中$/ })).toBeAttached();
  expect(await isFirst(page)).toBe(false);
  await expect(tasks).toBeVisible();
});

test('a button that is pressed before the panel’s script is there acts once it is', async ({
  page,
}) => {
  const release = await holdBack(page, /assets\/Panel-.*\.js/);
  const faults = await open(page, link);
  await page.locator('#panel').getByRole('button', { name: '分享' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('a county’s link without the file of its head shows the panel by its script', async ({
  page,
}) => {
  await page.route(/assets\/heshun-.*\.html/, (route) => route.abort());
  await page.goto(`./${link}`);
  await expect(portrait(page).getByRole('heading', { level: 2 })).toHaveText('和顺县');
});
