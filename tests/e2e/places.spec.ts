import { expect, test } from './test';
import { open } from './page';

test('双林寺 is found by name and listed, with its reason, and has no sign', async ({ page }) => {
  await open(page);
  const search = page.getByRole('combobox', { name: '查找县、规划与文物' });
  await search.fill('双林寺');
  await page.getByRole('option', { name: /双林寺.*全国重点文物保护单位/ }).click();
  await expect(page).toHaveURL(/explore\/pingyao\?place=shuanglinsi/);
  const card = page.getByRole('region', { name: '地点：双林寺' });
  await expect(card).toContainText('第三批，1988年');
  await expect(card).toContainText('未查到可靠位置');
  await expect(page.locator('[data-place="shuanglinsi"]')).toHaveCount(0);
});

test('the keyboard walks the places of 介休 and opens a card', async ({ page }) => {
  await open(page, '#/explore/jiexiu');
  await expect(page.locator('[data-place="zhangbigubao"]')).toBeVisible();
  await page.getByRole('application').focus();
  await page.keyboard.press('Enter');
  const hovered = page.locator('[data-hovered-place]');
  await expect(hovered).toHaveCount(1);
  const first = await hovered.getAttribute('data-hovered-place');
  await page.keyboard.press('ArrowDown');
  await expect(hovered).not.toHaveAttribute('data-hovered-place', first ?? '');
  const next = await hovered.getAttribute('data-hovered-place');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-place-card]')).toHaveAttribute('data-place-card', next ?? '');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-place-card]')).toHaveCount(0);
});

test('list and sign light each other up, and a switch is kept in the link', async ({ page }) => {
  await open(page, '#/explore/jiexiu');
  const sign = page.locator('[data-place="zhangbigubao"]');
  await page.locator('summary').filter({ hasText: '文物与地方' }).click();
  // It is a heritage site and a scenic area: one place in two lists.
  const rows = page.locator('[data-place-link="zhangbigubao"]');
  await sign.hover();
  await expect(rows).toHaveClass([/lit/, /lit/]);
  await rows.first().hover();
  await expect(page.locator('[data-hovered-place="zhangbigubao"]')).toHaveCount(1);
  await page.locator('summary').filter({ hasText: '图层' }).click();
  await page.getByRole('checkbox', { name: '国保单位' }).uncheck();
  await expect(sign).toHaveCount(0);
  await page.reload();
  await expect(page.locator('[data-place-kind="station"]').first()).toBeAttached();
  await expect(sign).toHaveCount(0);
});

test('a place that is not there falls back alone, with one notice', async ({ page }) => {
  await open(page, '#/explore/jiexiu?place=nowhere');
  await expect(page.getByRole('status').filter({ hasText: '地点' })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2, name: '介休市' })).toBeVisible();
  await expect(page.locator('[data-place-card]')).toHaveCount(0);
});
