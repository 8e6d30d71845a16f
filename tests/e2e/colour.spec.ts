import { expect, test, type Page } from '@playwright/test';
import { openLive, pointIn } from './page';

const legend = (page: Page) => page.locator('.legend').first();

test('a map coloured by a word keeps its indicator in every mode, over a reload and in what is shared', async ({
  page,
}) => {
  const faults = await openLive(page);
  await legend(page).getByText('着色', { exact: false }).first().click();
  await page.getByLabel('找指标').fill('65');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/indicator=age-65/);
  const strip = page.getByRole('slider', { name: /65岁以上 · 2020/ });
  await expect(strip).toBeVisible();

  // Each dot is reached and told by the keyboard, and lights its county.
  await strip.focus();
  await page.keyboard.press('Home');
  await expect(strip).toHaveAttribute('aria-valuetext', /10\.63%.*共 ?11/);
  await expect(page.locator('.overlay').first()).toHaveAttribute('data-hovered', 'yuci');
  const point = await pointIn(page, 'xiyang');
  await page.mouse.move(point.x, point.y);
  await expect(page.locator('.is-looked[data-legend-area="xiyang"]')).toBeVisible();

  await page.getByRole('button', { name: '比 2010 年' }).click();
  await expect(page).toHaveURL(/since=2010/);
  await expect(legend(page)).toContainText('2010→2020');
  for (const mode of ['compare', 'table', 'present', 'explore']) {
    await page.locator(`nav a[href^="#/${mode}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`#/${mode}.*indicator=age-65.*since=2010`));
    if (mode === 'present') await page.keyboard.press('Escape');
  }
  await page.reload();
  await expect(legend(page)).toContainText('2010→2020');
  expect(faults).toEqual({ errors: [], foreign: [] });
});
