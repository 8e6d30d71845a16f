import { expect, test, type Page } from './test';
import { expectNothingCutOff, mounted, watch } from './page';

/** The drawing answers the keys as the live map does, and is there at once. */
async function open(page: Page, hash = '') {
  const faults = watch(page);
  await page.goto(`./${hash}`);
  await mounted(page);
  return faults;
}
const map = (page: Page) => page.getByRole('application', { name: /^地图/ });
const said = (page: Page) => page.locator('[aria-live="polite"].live-text');
const isFocusSeen = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return false;
    return getComputedStyle(active).outlineStyle !== 'none';
  });

test('1 · the skip link is first and leads to the panel', async ({ page }) => {
  await open(page, '#/explore/yuci');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到内容' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '榆次区' })).toBeFocused();
});

test('2 · arrows walk the map, the area under the keys is lit and told, the focus stays', async ({
  page,
}) => {
  await open(page, '#/explore/pingyao');
  await map(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.overlay')).toHaveAttribute('data-hovered', 'qixian');
  await expect(said(page)).toHaveText(/祁县，2020年.*万人，第\d+位（共11个），平川，相邻：/);
  await expect(map(page)).toBeFocused();
  expect(await isFocusSeen(page)).toBe(true);
});

test('3 · Enter opens what the keys stand on and keeps the focus; Esc returns to the city', async ({
  page,
}) => {
  await open(page, '#/explore/heshun');
  await map(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '左权县' })).toBeVisible();
  await expect(page).toHaveURL(/explore\/zuoquan$/);
  await expect(map(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: '晋中市' })).toBeVisible();
  await expect(map(page)).toBeFocused();
  await expect(said(page)).toHaveText(/晋中市，共11个/);
});

test('4 · where the city ends the map says so and stays', async ({ page }) => {
  await open(page, '#/explore/lingshi');
  await map(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(said(page)).toHaveText('西面已无本市的县');
  await page.keyboard.press('Alt+i');
  await expect(said(page)).toHaveText(/^灵石县，/);
});

test('5 · the same question twice is answered twice', async ({ page }) => {
  await open(page, '#/explore/lingshi');
  const where = page.getByRole('button', { name: '地图：报告当前位置' });
  await where.focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText(/^灵石县，/);
  const first = await said(page).evaluate((element) => element.textContent);
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page).evaluate((element) => element.textContent)).not.toBe(first);
  await expect(said(page)).toHaveText(/^灵石县，/);
  await expect(said(page)).toBeInViewport();
});

test('6 · a place is found by its initials and opened without the mouse', async ({ page }) => {
  await open(page);
  const field = page.getByRole('combobox', { name: '查找县、规划与文物' });
  await field.focus();
  await page.keyboard.type('py');
  const options = page.getByRole('option');
  await expect(options.first()).toHaveText(/平遥县\s*县级 · 平川/);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', /option-0$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '平遥县' })).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
});

test('7 · keys of an input method choose nothing', async ({ page }) => {
  await open(page);
  const field = page.getByRole('combobox', { name: '查找县、规划与文物' });
  await field.fill('jx');
  await expect(page.getByRole('option').first()).toHaveText(/介休市/);
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
  await expect(field).toHaveValue('jx');
  await expect(page).not.toHaveURL(/jiexiu/);
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
});

test('8 · the list of areas is a second way to the same place', async ({ page }) => {
  await open(page);
  await page
    .getByRole('link', { name: /^昔阳县/ })
    .first()
    .focus();
  await expect(page.locator('.overlay')).toHaveAttribute('data-hovered', 'xiyang');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '昔阳县' })).toBeVisible();
});

test('9 · to the text page, through it and back, the focus goes along', async ({ page }) => {
  await open(page, '#/explore/zuoquan');
  await page.getByRole('link', { name: '文字版' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '左权县简况' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/zuoquan\?page=1$/);
  for (const name of ['功能定位', '主要指标', '规划中的任务', '文物与地方', '来源'])
    await expect(page.getByRole('heading', { name })).toBeVisible();
  await page.getByRole('link', { name: '回到地图' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '左权县' })).toBeFocused();
});

test('10 · every stop of the Tab key is seen and none is a trap', async ({ page }) => {
  await open(page, '#/explore/plain');
  const stops: string[] = [];
  for (let step = 0; step < 45; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const active = document.activeElement;
      if (active === null || active === document.body) return 'page';
      const { width, height } = active.getBoundingClientRect();
      return `${active.getAttribute('role') ?? active.tagName} ${active.getAttribute('aria-label') ?? active.textContent?.trim().slice(0, 20) ?? ''} ${width > 1 && height > 1 ? 'seen' : 'UNSEEN'}`;
    });
    if (stop === 'page') break;
    stops.push(stop);
  }
  expect(stops.filter((stop) => stop.endsWith('UNSEEN'))).toEqual([]);
  expect(new Set(stops).size).toBeGreaterThan(25);
  expect(stops.filter((stop) => stop.startsWith('application'))).toHaveLength(1);
});

test('letters alone are no shortcuts', async ({ page }) => {
  await open(page, '#/explore/pingyao');
  await page.getByRole('region', { name: '平遥县' }).focus();
  const before = page.url();
  await page.keyboard.type('aiwsdhjklnp?/');
  expect(page.url()).toBe(before);
  await expect(said(page)).toHaveText('');
});

test('very long, reversed and pictured queries break nothing and stay inside', async ({ page }) => {
  const faults = await open(page, '#/explore/pingyao');
  const field = page.getByRole('combobox', { name: '查找县、规划与文物' });
  for (const query of ['长'.repeat(5000), '”平遥“\u202e', '🏯🏯🏯', "<img src=x onerror='1'>"]) {
    await field.fill(query);
    await expectNothingCutOff(page);
  }
  expect(faults.errors).toEqual([]);
});
