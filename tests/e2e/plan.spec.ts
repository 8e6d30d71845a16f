import { expect, test, type Locator } from './test';
import { open } from './page';

/** What the report asks of a county is folded under its counts. */
const openTasks = (county: Locator) =>
  county.locator('summary', { hasText: '规划中的任务' }).first().click();

test('from a county to a goal, to another county of it and back, by mouse', async ({ page }) => {
  const faults = await open(page, '#/explore/yushe');
  const county = page.getByRole('region', { name: '榆社县' });
  await openTasks(county);
  await county.locator('summary', { hasText: /^面向全市的任务/ }).click();
  await county.getByRole('link', { name: '一个转变' }).click();
  const goal = page.getByRole('region', { name: '一个转变' });
  await expect(goal).toContainText('报告提出');
  await expect(goal).toContainText('有可比数据');
  await expect(page).toHaveURL(/#\/explore\/goal-shift$/);
  await goal.getByRole('link', { name: '昔阳县' }).first().click();
  const other = page.getByRole('region', { name: '昔阳县' });
  await openTasks(other);
  await expect(other.getByRole('link', { name: '一个转变' })).toBeVisible();
  await page.goBack();
  await expect(goal).toBeVisible();
  await page.goBack();
  await expect(county).toBeVisible();
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('the same journey by keyboard alone', async ({ page }) => {
  await open(page, '#/explore/yushe');
  const county = page.getByRole('region', { name: '榆社县' });
  await county.focus();
  const isOn = (text: string) =>
    page.evaluate((wanted) => document.activeElement?.textContent?.trim().startsWith(wanted), text);
  async function tabTo(text: string): Promise<void> {
    for (let step = 0; step < 240; step += 1) {
      if ((await isOn(text)) === true) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way by Tab to ${text}`);
  }
  await tabTo('规划中的任务');
  await page.keyboard.press('Enter');
  await tabTo('一个提升');
  await page.keyboard.press('Enter');
  const goal = page.getByRole('region', { name: '一个提升' });
  await expect(goal).toBeVisible();
  await goal.focus();
  await tabTo('东山5县');
  await page.keyboard.press('Enter');
  const wing = page.getByRole('region', { name: '东山5县' });
  await expect(wing).toBeVisible();
  await wing.focus();
  await tabTo('寿阳县');
  await page.keyboard.press('Enter');
  const other = page.getByRole('region', { name: '寿阳县' });
  await expect(other).toBeVisible();
  await other.focus();
  // The way up, and down again to where it began.
  await tabTo('东山');
  await page.keyboard.press('Enter');
  await expect(wing).toBeVisible();
  await wing.focus();
  await tabTo('榆社县');
  await page.keyboard.press('Enter');
  await expect(county).toBeVisible();
});

test('each part of “1221” lights its own geometry under the pointer and under the focus', async ({
  page,
}) => {
  await open(page);
  const strategy = page.getByRole('navigation', { name: '“1221”战略' });
  const lit = page.locator('.overlay [data-lit]');
  const expected: readonly (readonly [string, RegExp])[] = [
    ['一谷', /^core valley/],
    ['两区', /^(dev|agri)-zone/],
    ['两翼', /^wings /],
    ['一力', /^city city$/],
  ];
  for (const [name, shape] of expected) {
    const entry = strategy.getByRole('link', { name: new RegExp(name) });
    await entry.hover();
    await expect(lit.first()).toHaveAttribute('data-lit', shape);
    await page.mouse.move(4, 4);
    await expect(lit).toHaveCount(0);
    await entry.focus();
    await expect(lit.first()).toHaveAttribute('data-lit', shape);
    await entry.blur();
  }
  await expect(lit).toHaveCount(0);
});

test('a weight that is changed changes the index, and only here', async ({ page }) => {
  await open(page, '#/explore/measure-wings');
  const index = page.locator('[data-index="2020"]');
  await expect(index).toHaveText('74.8');
  await page.getByText('调整权重').click();
  await page.getByRole('spinbutton', { name: '采矿业的权重' }).fill('2');
  await expect(index).not.toHaveText('74.8');
  await expect(page).toHaveURL(/#\/explore\/measure-wings$/);
  await page.getByRole('button', { name: '恢复初始权重' }).click();
  await expect(index).toHaveText('74.8');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载计算表' }).click();
  expect((await download).suggestedFilename()).toBe('jinzhong-balance-unofficial-2010-2020.csv');
});

test('the page about the sources opens from anywhere and leads back to what a source backs', async ({
  page,
}) => {
  const faults = await open(page, '#/explore/pingyao');
  await page.getByRole('link', { name: '说明' }).click();
  const about = page.getByRole('region', { name: '说明' });
  await expect(about).toContainText('没有审图号');
  await expect(about.getByRole('heading', { name: '存疑事项' })).toBeVisible();
  await about.locator('[data-part="sources"] summary').first().click();
  await about.getByRole('link', { name: '一个高于' }).first().click();
  await expect(page.getByRole('region', { name: '一个高于' })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('region', { name: '平遥县' })).toBeVisible();
  expect(faults).toEqual({ errors: [], foreign: [] });
});
