import { expect, test } from './test';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  serviceWorkers: 'allow',
});

test('that the page works offline is told in a row of its own, for as long as it takes @live', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('./');
  const note = page.locator('.offline');
  await expect(note).toHaveAttribute('data-note', 'ready', { timeout: 40_000 });
  for (const hash of ['#/explore/pingyao', '#/compare/pingyao~jiexiu', '#/about']) {
    await page.evaluate((next) => (location.hash = next), hash);
    await expect(page.locator('#panel h2').first()).toBeVisible();
    await expect(async () => {
      const row = await note.boundingBox();
      const panel = await page.locator('#panel').boundingBox();
      expect(row?.width, hash).toBe(390);
      expect(row?.y ?? 0, hash).toBeGreaterThanOrEqual(
        (panel?.y ?? Infinity) + (panel?.height ?? 0) - 1,
      );
    }).toPass();
  }
  await page.clock.fastForward(60_000);
  await expect(note.locator('p')).toHaveCount(1);
  await note.getByRole('button').click();
  await expect(note.locator('p')).toHaveCount(0);
});
