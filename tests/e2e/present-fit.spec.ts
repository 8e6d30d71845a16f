import { expect, test } from '@playwright/test';
import { expectStep, openTalk } from './talk';

const fullest = [
  'two-wings--both.2',
  'two-wings--plain.2',
  'two-wings--coal.2',
  'two-zones--both.2',
];

for (const lang of ['zh', 'en']) {
  test(`on a 4:3 projector nothing that a step says is cut off (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    for (const step of fullest) {
      await openTalk(page, `#/present/${step}?talk=40&theme=projector&lang=${lang}`);
      await expectStep(page, step);
      const slip = page.locator('.talk-slip');
      await expect(slip.locator('li')).toHaveCount(2);
      await expect
        .poll(() => slip.evaluate((box) => box.scrollHeight - box.clientHeight))
        .toBeLessThanOrEqual(1);
      const least = await slip
        .locator('.sources')
        .evaluate((line) => parseFloat(getComputedStyle(line).fontSize));
      expect(least).toBeGreaterThanOrEqual(18);
    }
  });
}
