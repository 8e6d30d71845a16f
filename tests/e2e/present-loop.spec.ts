import { expect, test, type Page } from './test';
import { watch } from './page';
import { expectStep, openTalk, stepOn } from './talk';

/** The clock is the test's, so that a quiet minute takes no minute; the drawing needs none. */
async function openLoop(page: Page, hash: string) {
  await page.clock.install();
  const faults = watch(page);
  await openTalk(page, hash);
  return faults;
}

test('a machine that starts on the loop’s link runs it, and comes back to it after a reload', async ({
  page,
}) => {
  await openLoop(page, '#/present?talk=5&loop=1');
  await expectStep(page, 'mission--pioneer.0');
  await page.clock.runFor(17_000);
  await expect.poll(() => stepOn(page)).not.toBe('mission--pioneer.0');
  const step = await stepOn(page);
  await page.reload();
  await expectStep(page, step);
  await page.clock.runFor(17_000);
  await expect.poll(() => stepOn(page)).not.toBe(step);
  await expect(page).toHaveURL(/loop=1/);
});

test('a loop that someone left begins again after a quiet minute, from the talk and from the map', async ({
  page,
}) => {
  const faults = await openLoop(page, '#/present/two-wings--both?talk=5&loop=1');
  await page.keyboard.press('PageDown');
  await expectStep(page, 'two-wings--both.1');
  await page.clock.runFor(50_000);
  await expectStep(page, 'two-wings--both.1');
  await page.clock.runFor(11_000);
  await expectStep(page, 'mission--pioneer.0');

  await page.keyboard.press('Escape');
  await expect(page.locator('.masthead')).toBeVisible();
  await page.getByRole('link', { name: '平遥县' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '平遥县' })).toBeVisible();
  await page.clock.runFor(50_000);
  await expect(page.locator('.masthead')).toBeVisible();
  await page.clock.runFor(11_000);
  await expectStep(page, 'mission--pioneer.0');
  await expect(page).toHaveURL(/talk=5&loop=1/);
  expect(faults.foreign).toEqual([]);
});

test('K takes the loop out of the link, and then nothing turns the page', async ({ page }) => {
  await openLoop(page, '#/present/two-wings--both?talk=5&loop=1');
  await page.keyboard.press('k');
  await expect(page).not.toHaveURL(/loop/);
  await page.clock.runFor(120_000);
  await expectStep(page, 'two-wings--both.0');
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/loop=1/);
  await page.clock.runFor(17_000);
  await expect.poll(() => stepOn(page)).not.toBe('two-wings--both.0');
});
