import { expect, test } from './test';
import { countyState, holdBack, open, openLive, pointIn, renderedCounties, settled } from './page';

const ids = 'heshun jiexiu lingshi pingyao qixian shouyang taigu xiyang yuci yushe zuoquan'.split(
  ' ',
);

test('the live map shows eleven counties, not an empty canvas @subpath @live', async ({ page }) => {
  const faults = await openLive(page);
  expect(await renderedCounties(page)).toEqual(ids);
  const shot = await page.locator('.live canvas').first().screenshot();
  expect(shot.length).toBeGreaterThan(10_000);
  const marks = await page.evaluate(() =>
    ['map:drawn', 'map:live'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? -1),
  );
  expect(marks[0]).toBeGreaterThan(0);
  expect(marks[1]).toBeGreaterThan(marks[0] ?? Infinity);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('a click on a county opens its panel, marks it on the map and in the link @subpath @live', async ({
  page,
}) => {
  const faults = await openLive(page);
  const { x, y } = await pointIn(page, 'pingyao');
  await page.mouse.click(x, y);
  const panel = page.getByRole('region', { name: '平遥县' });
  await expect(panel).toBeVisible();
  await expect(panel).toContainText('45.07');
  await expect(page).toHaveURL(/#\/explore\/pingyao$/);
  await expect(page.locator('.overlay')).toHaveAttribute('data-selected', 'pingyao');
  await expect.poll(() => countyState(page, 'pingyao')).toMatchObject({ selected: true });
  expect(await countyState(page, 'jiexiu')).not.toHaveProperty('selected');
  await expect(page.getByRole('navigation', { name: '当前位置' })).toHaveText(
    /晋中市\s*平川\s*平遥县/,
  );
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('back and forward undo and redo a choice', async ({ page }) => {
  await open(page, '#/explore/yushe');
  await page.getByRole('link', { name: '和顺县' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '和顺县' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('region', { name: '榆社县' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('region', { name: '和顺县' })).toBeVisible();
});

test('hovering a county lights it on the map and in the strips, and leaving puts it out @live', async ({
  page,
}) => {
  await openLive(page, '#/explore/yuci');
  await settled(page);
  const { x, y } = await pointIn(page, 'taigu');
  await page.mouse.move(x, y);
  await expect(page.locator('.overlay')).toHaveAttribute('data-hovered', 'taigu');
  await expect(page.locator('[data-hover-outline="taigu"]')).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(page.locator('.overlay')).not.toHaveAttribute('data-hovered', /./);
});

test('a drag moves the map and chooses nothing @live', async ({ page }) => {
  await openLive(page);
  const before = await page.locator('.overlay > g').first().getAttribute('transform');
  const { x, y } = await pointIn(page, 'heshun');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y - 40, { steps: 6 });
  await page.mouse.up();
  await settled(page);
  expect(await page.locator('.overlay > g').first().getAttribute('transform')).not.toBe(before);
  await expect(page).not.toHaveURL(/heshun/);
});

test('zoom buttons and reset say what they act on and do it @live', async ({ page }) => {
  await openLive(page);
  const scale = async () =>
    Number(
      /matrix\(([\d.]+)/.exec(
        (await page.locator('.overlay > g').first().getAttribute('transform')) ?? '',
      )?.[1],
    );
  const start = await scale();
  await page.getByRole('button', { name: '地图：放大' }).click();
  await expect.poll(scale).toBeGreaterThan(start * 1.9);
  await page.getByRole('button', { name: '地图：回到当前主题全貌' }).click();
  await expect.poll(scale).toBeCloseTo(start, 4);
});

test('every area and zone is also a link in a list, and focus lights the area', async ({
  page,
}) => {
  await open(page);
  const list = page.getByRole('list', { name: '全部县（区、市）' });
  await expect(list.getByRole('link')).toHaveCount(11);
  await list.getByRole('link', { name: /灵石县/ }).focus();
  await expect(page.locator('.overlay')).toHaveAttribute('data-hovered', 'lingshi');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '灵石县' })).toBeVisible();
});

test('layers switch on the map, in the link and in the legend', async ({ page }) => {
  await open(page);
  const legend = page.getByRole('group', { name: '图例' });
  await expect(legend).toContainText('示意');
  await legend.getByText('图层').first().click();
  await legend.getByRole('checkbox', { name: '四向开放' }).check();
  await expect(page.locator('path.opening')).toHaveCount(4);
  await expect(page).toHaveURL(/layers=[a-z~]*openings/);
  await legend.getByRole('checkbox', { name: '智创谷及四向拓展' }).uncheck();
  await expect(page.locator('[data-label="valley"]')).toHaveCount(0);
});

test('English is complete in place and the choice is kept', async ({ page }) => {
  await open(page, '#/explore/pingyao');
  await page.getByRole('link', { name: /Switch to English/ }).click();
  await expect(page.getByRole('region', { name: 'Pingyao County' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/#\/explore\/pingyao\?lang=en$/);
});

test('every mode opens from the masthead and leads back to the map', async ({ page }) => {
  const faults = await open(page);
  const modes = page.getByRole('navigation', { name: '模式' });
  for (const [name, part] of [
    ['对比', page.getByRole('region', { name: '对比' }).first()],
    ['数据', page.getByRole('table').first()],
    ['说明', page.getByRole('heading', { name: '说明与来源' })],
    ['地图', page.getByRole('region', { name: '晋中市' })],
  ] as const) {
    await modes.getByRole('link', { name }).click();
    await expect(part).toBeVisible();
  }
  expect(faults.errors).toEqual([]);
});

test('what is typed before the scripts have come is kept, and answered', async ({ page }) => {
  const release = await holdBack(page, /assets[/]index-.*[.]js/);
  await page.goto('./', { waitUntil: 'commit' });
  const field = page.getByRole('combobox', { name: '查找县、规划与文物' });
  await field.fill('平遥');
  release();
  await expect(page.getByRole('option', { name: /平遥/ }).first()).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('平遥');
});
