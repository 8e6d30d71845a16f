import { expect, test, type Page } from './test';
import { open, settled } from './page';
import { expectStep, openTalk } from './talk';

const card = (page: Page) => page.locator('.wall [data-place-card]');
const fontSize = (page: Page) =>
  card(page).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

test.use({ viewport: { width: 1920, height: 1080 } });

test('a press on a place while presenting shows its card at the size of the wall, until Escape or the next step', async ({
  page,
}) => {
  await openTalk(page, '#/present/two-wings--heritage?talk=40');
  const sign = page.locator('[data-place-kind=heritage] .hit').first();
  await expect(page.locator('[data-figure]')).toBeVisible();
  await settled(page);
  await sign.click({ force: true });
  await expect(card(page)).toContainText('全国重点文物保护单位');
  expect(await fontSize(page)).toBeGreaterThanOrEqual(28);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expectStep(page, 'two-wings--heritage.0');
  await sign.click({ force: true });
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(card(page)).toHaveCount(0);
  expect(page.url()).not.toContain('place=');
});

test('a place of one’s own has such a card, too, with its note and whose it is', async ({
  page,
}) => {
  const faults = await open(page, '#/compare/pingyao~heshun');
  const form = page.locator('.own-places');
  await page.getByText('使用自带地点').click();
  await form.getByLabel(/^粘贴地点表/).fill('名称,经度,纬度,说明\n试验园区,112.736,37.690,在建');
  await form.getByRole('button', { name: '读取' }).click();
  await form.getByLabel('列表名称').fill('试验地点');
  await form.getByRole('combobox', { name: '坐标系' }).selectOption('wgs84');
  await form.getByRole('button', { name: /^使用这/ }).click();
  await page.getByRole('link', { name: '地图', exact: true }).click();
  await page.keyboard.press('Alt+e');
  await page.locator('.edit-panel').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.locator('.edit-panel')).toHaveCount(0);
  // What is over the sign on its way would take the press.
  await settled(page);
  await page.locator('[data-place-kind=own] .hit').click({ force: true });
  await expect(card(page)).toContainText('试验园区');
  await expect(card(page)).toContainText('在建');
  await expect(card(page)).toContainText('自带数据，未经核实');
  expect(faults).toEqual({ errors: [], foreign: [] });
});
