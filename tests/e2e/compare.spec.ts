import { readFile } from 'node:fs/promises';
import { expect, test } from './test';
import { countyState, follow, open, openLive, pointIn, settled } from './page';

test('two clicks on the map make a comparison: pictures, words, signs and link @live', async ({
  page,
}) => {
  const faults = await openLive(page, '#/compare');
  await settled(page);
  for (const area of ['pingyao', 'heshun']) {
    const { x, y } = await pointIn(page, area);
    await page.mouse.click(x, y);
  }
  await expect(page).toHaveURL(/#\/compare\/pingyao~heshun$/);
  await expect(page.locator('[data-sign]')).toHaveCount(2);
  const panel = page.getByRole('region', { name: '对比', exact: true });
  await expect(panel.getByRole('region', { name: '文字对比' })).toContainText(
    /平遥县.*比和顺县.*多/,
  );
  await expect(panel.getByRole('slider', { name: /排名/ })).toBeVisible();
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('the tray moves, replaces and removes, and each area keeps its sign', async ({ page }) => {
  await open(page, '#/compare/pingyao~jiexiu~yushe');
  const tray = page.getByRole('list', { name: '已选县（区、市）' });
  await tray.getByRole('button', { name: '榆社县：前移' }).click();
  await expect(page).toHaveURL(/pingyao~yushe~jiexiu/);
  const sign = page.locator('[data-sign="yushe"]');
  const shape = await sign.getAttribute('d');
  await tray.getByRole('button', { name: '移除平遥县' }).click();
  await expect(page).toHaveURL(/compare\/yushe~jiexiu$/);
  expect(await sign.getAttribute('d')).toBe(shape);
  await tray.getByRole('button', { name: '替换介休市' }).click();
  await page.getByLabel('查找并加入').fill('太谷县');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/compare\/yushe~taigu$/);
});

test('the keyboard walks through every picture, one sentence a mark', async ({ page }) => {
  const faults = await open(page, '#/compare/pingyao~heshun?indicator=urban-share');
  for (const name of ['排名', '各项分布', '变化', '两项关系', '构成', '指标对照表']) {
    await page.getByRole('link', { name, exact: true }).click();
    const picture = page.getByRole('slider', { name: new RegExp(name) });
    await picture.focus();
    await page.keyboard.press('Home');
    await expect(picture, name).toHaveAttribute('aria-valuenow', '1');
    const first = (await picture.getAttribute('aria-valuetext')) ?? '';
    await page.keyboard.press('ArrowRight');
    expect(first, name).toMatch(/。$/);
    await expect(picture, name).not.toHaveAttribute('aria-valuetext', first);
  }
  expect(faults.errors).toEqual([]);
});

test('keys pressed faster than frames, with the pointer on the picture, lose no step', async ({
  page,
}) => {
  await open(page, '#/compare/pingyao~heshun?indicator=urban-share');
  const picture = page.getByRole('slider', { name: /排名/ });
  await picture.focus();
  await picture.locator('[data-mark]').nth(8).hover();
  await expect(picture).toHaveAttribute('aria-valuenow', '9');
  await picture.evaluate((element) => {
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await expect(picture).toHaveAttribute('aria-valuenow', '4');
  await picture.locator('[data-mark]').nth(9).hover();
  await page.keyboard.press('ArrowRight');
  await expect(picture).toHaveAttribute('aria-valuenow', '5');
});

test('no two landmarks of a comparison or a table have one name', async ({ page }) => {
  await open(page);
  for (const hash of ['#/compare/pingyao~heshun?chart=scatter', '#/table']) {
    await follow(page, hash);
    await expect(page.locator('.compare h2')).toBeVisible();
    const names: string[] = [];
    for (const role of ['region', 'navigation', 'main'] as const)
      for (const landmark of await page.getByRole(role).all())
        names.push(`${role} ${(await landmark.getAttribute('aria-label')) ?? ''}`);
    expect(names.length).toBeGreaterThan(3);
    expect(new Set(names).size, names.join(', ')).toBe(names.length);
  }
});

test('hover goes from the map to the chart and the legend, and back @live', async ({ page }) => {
  await openLive(page, '#/compare/pingyao~heshun?indicator=jobs-mining');
  await settled(page);
  const { x, y } = await pointIn(page, 'shouyang');
  await page.mouse.move(x, y);
  await expect(page.locator('.is-looked[data-mark="shouyang"]')).toHaveCount(1);
  await page.locator('[data-legend-area="lingshi"]').hover();
  await expect(page.locator('.overlay')).toHaveAttribute('data-hovered', 'lingshi');
});

test('what a link asks for and is not there falls back alone, with a word', async ({ page }) => {
  const faults = await open(page, '#/compare/pingyao~heshun?indicator=density&year=2010');
  await expect(page.getByText(/密度没有\s*2010\s*年的数据，改用\s*2020\s*年/)).toBeVisible();
  await follow(page, '#/compare/pingyao~heshun?indicator=own-abc12');
  await expect(page.getByText(/用到一份自带数据（own-abc12）/)).toBeVisible();
  for (const [hash, notice, kept] of [
    ['#/compare/pingyao', '已选一个县', 1],
    ['#/compare/pingyao~jiexiu~yushe~heshun~yuci', '一次最多对比四个县', 4],
    ['#/compare/pingyao~atlantis~yushe', '认不出或重复的县', 2],
  ] as const) {
    await follow(page, hash);
    await expect(page.getByRole('status').getByText(notice), hash).toHaveCount(1);
    const tray = page.getByRole('list', { name: '已选县（区、市）' });
    await expect(tray.locator('.name'), hash).toHaveCount(kept);
  }
  expect(faults.errors).toEqual([]);
});

test('a box drawn in the scatter lights its areas on the map; a press lets go @live', async ({
  page,
}) => {
  await openLive(page, '#/compare/pingyao~heshun?indicator=urban-share&against=age-65');
  await settled(page);
  const chart = page.getByRole('slider', { name: /两项关系/ });
  await chart.scrollIntoViewIfNeeded();
  const centreOf = async (area: string) => {
    const box = await chart.locator(`[data-mark="${area}"] .reach`).boundingBox();
    if (box === null) throw new Error(`${area} is not in the scatter`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const yuci = await centreOf('yuci');
  await page.mouse.move(yuci.x - 14, yuci.y - 9);
  await page.mouse.down();
  await page.mouse.move(yuci.x + 10, yuci.y + 12, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByText(/已框选\s*1\s*个/)).toBeVisible();
  await expect(chart.locator('.is-faded[data-mark]')).toHaveCount(10);
  const opacity = (area: string) =>
    page.locator(`.painted [data-area="${area}"]`).first().getAttribute('fill-opacity');
  expect(Number(await opacity('yuci'))).toBe(1);
  expect(Number(await opacity('pingyao'))).toBeLessThan(0.5);
  const { x, y } = await pointIn(page, 'pingyao');
  await page.mouse.move(x, y);
  await expect(chart.locator('.is-looked[data-mark="pingyao"]')).toHaveCount(1);
  await page.getByRole('button', { name: '取消框选' }).click();
  await expect(chart.locator('.is-faded[data-mark]')).toHaveCount(0);
});

test('a colouring that came while the map rested is on the live map once it moves @live', async ({
  page,
}) => {
  await openLive(page, '#/compare/pingyao~heshun?indicator=urban-share');
  await settled(page);
  const before = await countyState(page, 'yuci');
  await page.getByLabel('指标', { exact: true }).selectOption('age-65');
  const { x, y } = await pointIn(page, 'zuoquan');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y - 30, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('.painted')).toBeHidden();
  await expect(page.locator('.live canvas')).toBeVisible();
  expect((await countyState(page, 'yuci'))['color']).not.toBe(before['color']);
  await expect(page).toHaveURL(/pingyao~heshun/);
});

test('a pasted table becomes an indicator, and stays on the machine', async ({ page }) => {
  const faults = await open(page, '#/compare/pingyao~heshun');
  await page.getByText('使用自带数据').click();
  await page
    .getByLabel('从Excel或WPS粘贴')
    .fill('县名\t产值\n平遥县\t1.5万\n太谷县\t12,000\n某新区\t7\n和顺\t—');
  await page.getByRole('button', { name: '读取' }).click();
  await expect(page.getByText('已把万乘开。')).toBeVisible();
  await expect(page.getByLabel(/行 4 某新区/)).toHaveValue('');
  const use = page.getByRole('button', { name: '使用这个指标' });
  await expect(use).toBeDisabled();
  await page.getByLabel('指标名称').fill('试验产值');
  await page.getByRole('combobox', { name: /^单位/ }).selectOption('亿元');
  await page.getByRole('textbox', { name: '年份' }).fill('2023');
  await use.click();
  await expect(page).toHaveURL(/indicator=own-[a-z0-9]+$/);
  await expect(page.locator('[data-missing="heshun"]')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: '试验产值（自带数据）' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('the table sorts, filters and leaves as CSV, XLSX; a picture leaves as SVG and PNG', async ({
  page,
}) => {
  const faults = await open(page, '#/table');
  const table = page.getByRole('table');
  await page.getByRole('button', { name: '按城镇化率 2020排序' }).click();
  await expect(table.getByRole('row').nth(1)).toContainText('榆次区');
  await page.getByLabel('按县名筛选').fill('py');
  await expect(table.locator('tbody tr')).toHaveCount(1);
  await page.getByLabel('按县名筛选').fill('');
  const save = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFile(await (await waiting).path());
  };
  expect((await save('数据CSV')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect((await save('XLSX（含说明与来源）')).subarray(0, 2).toString()).toBe('PK');
  await page.goto('./#/compare/pingyao~heshun');
  const svg = (await save('下载这张图：SVG')).toString();
  expect(svg).toContain('常住人口');
  expect(svg).toContain('来源');
  expect(svg).not.toContain('var(--');
  expect((await save('下载这张图：PNG')).subarray(1, 4).toString()).toBe('PNG');
  expect(faults.errors).toEqual([]);
});
