import { expect, test } from './test';
import { watch } from './page';
import { expectStep, openAudience, openTalk } from './talk';

const left = 'two-wings--both.2';

test('after Escape F5, Shift+F5 and PageDown return to the step that was left, over a reload too', async ({
  page,
}) => {
  test.slow();
  const faults = watch(page);
  for (const key of ['F5', 'Shift+F5', 'PageDown']) {
    await openTalk(page, '#/present/two-wings--both.2?talk=40&lang=en');
    await page.keyboard.press('Escape');
    await expect(page.locator('.masthead')).toBeVisible();
    await page.keyboard.press(key);
    await expectStep(page, left);

    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Pingyao' }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/explore\/pingyao/);
    await page.reload();
    await expect(page.locator('.talk-return')).toBeVisible();
    await page.keyboard.press(key);
    await expectStep(page, left);
    await expect(page).toHaveURL(/two-wings--both\.2\?talk=40&lang=en$/);
  }
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('the keys that return to a talk are a dialog’s and a field’s where one is open', async ({
  page,
}) => {
  await openTalk(page, '#/present/two-wings--both');
  await page.keyboard.press('Escape');
  await expect(page.locator('.talk-return')).toBeVisible();
  await page.getByRole('combobox').first().focus();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.talk')).toHaveCount(0);
  await page.getByRole('button', { name: '分享、下载与打印' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.talk')).toHaveCount(0);
});

test('in the overview arrows, PageUp and PageDown walk the pictures, and no wall turns', async ({
  page,
}) => {
  await openTalk(page, '#/present/valley--core?talk=40');
  const audience = await openAudience(page);
  await page.keyboard.press('g');
  const links = page.getByRole('dialog', { name: '全部步骤' }).locator('a[data-step]');
  await expect(links).toHaveCount(50);
  const at = () =>
    links.evaluateAll((all) => all.findIndex((link) => link === document.activeElement));
  const start = await at();
  const columns = await links.evaluateAll(
    (all) =>
      all.filter((link) => link.getBoundingClientRect().top === all[0]?.getBoundingClientRect().top)
        .length,
  );
  expect(columns).toBeGreaterThan(1);
  for (const [key, step] of [
    ['PageDown', 1],
    ['ArrowRight', 2],
    ['PageUp', 1],
    ['ArrowLeft', 0],
    ['ArrowDown', columns],
    ['ArrowUp', 0],
  ] as const) {
    await page.keyboard.press(key);
    expect.soft(await at(), key).toBe(start + step);
  }
  await page.keyboard.press('End');
  expect(await at()).toBe(49);
  await expect(links.last()).toBeInViewport();
  await expectStep(page, 'valley--core.0');
  await expectStep(audience, 'valley--core.0');
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  await expectStep(audience, 'six-goals--six.0');
});

test('after a black-out the next press goes on, on both walls', async ({ page }) => {
  await openTalk(page, '#/present/mission--pioneer');
  await page.keyboard.press('.');
  await expect(page.locator('[data-black]')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectStep(page, 'mission--pioneer.1');
  await expect(page.locator('[data-black]')).toHaveCount(0);

  const audience = await openAudience(page);
  await page.keyboard.press('b');
  await expect(audience.locator('[data-black]')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expectStep(audience, 'mission--pioneer.0');
  await expect(audience.locator('[data-black]')).toHaveCount(0);
});
