import { expect, test } from './test';
import { follow, settled } from './page';
import { openTalk } from './talk';

test('before the talk the start card is whole and beside the map', async ({ page }) => {
  await openTalk(page, '#/present?lang=en');
  for (const theme of ['light', 'projector']) {
    await follow(page, `#/present?lang=en&theme=${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const [width, height] of [
      [1024, 768],
      [1600, 1200],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      await settled(page);
      const at = `${theme}, ${String(width)} × ${String(height)}`;
      const card = page.locator('.start');
      const cut = await card.evaluate((box) =>
        [box, ...box.querySelectorAll('h2, .subtitle, fieldset, label, button')]
          .filter(
            (part) =>
              part.scrollWidth > part.clientWidth + 1 ||
              (part === box && part.scrollHeight > part.clientHeight + 1),
          )
          .map(({ textContent }) => textContent),
      );
      expect.soft(cut, at).toEqual([]);
      const outer = await card.boundingBox();
      const counties = await page
        .locator('.overlay [data-area]')
        .evaluateAll((all) => Math.min(...all.map((area) => area.getBoundingClientRect().left)));
      const right = (outer?.x ?? NaN) + (outer?.width ?? NaN);
      expect.soft(right, at).toBeLessThanOrEqual(counties);
      const names = await page
        .locator('.overlay [data-label]')
        .evaluateAll((all) => Math.min(...all.map((name) => name.getBoundingClientRect().left)));
      expect.soft(names, at).toBeGreaterThanOrEqual(right);
    }
  }
});
