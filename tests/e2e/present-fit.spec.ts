import { expect, test } from './test';
import { follow, settled } from './page';
import { openTalk } from './talk';

for (const [width, height] of [
  [1024, 768],
  [1600, 1200],
  [1920, 1080],
] as const) {
  test(`before the talk the start card is whole and beside the map (${width} × ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openTalk(page, '#/present?lang=en');
    for (const theme of ['light', 'projector']) {
      await follow(page, `#/present?lang=en&theme=${theme}`);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await settled(page);
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
      expect.soft(cut, theme).toEqual([]);
      const outer = await card.boundingBox();
      const counties = await page
        .locator('.overlay [data-area]')
        .evaluateAll((all) => Math.min(...all.map((area) => area.getBoundingClientRect().left)));
      const right = (outer?.x ?? NaN) + (outer?.width ?? NaN);
      expect.soft(right, theme).toBeLessThanOrEqual(counties);
      const names = await page
        .locator('.overlay [data-label]')
        .evaluateAll((all) => Math.min(...all.map((name) => name.getBoundingClientRect().left)));
      expect.soft(names, theme).toBeGreaterThanOrEqual(right);
    }
  });
}
