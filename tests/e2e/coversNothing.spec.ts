import { expect, test, type Page } from './test';
import { follow, open } from './page';

/** On a desktop the parts of the page stand beside each other, and so does what the page says of itself. */

const parts = '.masthead, .legend, .map-buttons, .scale-bar, .strategy, .notice, .card, .offline';

/** Pairs of parts that lie over each other, and parts that are not whole on the screen. */
const overlaps = (page: Page) =>
  page.evaluate((selector) => {
    const boxes = [...document.querySelectorAll(selector)]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .map((part) => ({ name: part.classList[0] ?? '', box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const outside = boxes.flatMap(({ name, box }) =>
      box.left < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1
        ? [`${name} leaves the screen`]
        : [],
    );
    const pairs = boxes.flatMap(({ name, box: a }, at) =>
      boxes.slice(at + 1).flatMap(({ name: other, box: b }) => {
        const isOver =
          a.left < b.right - 1 &&
          b.left < a.right - 1 &&
          a.top < b.bottom - 1 &&
          b.top < a.bottom - 1;
        return isOver ? [`${name} and ${other}`] : [];
      }),
    );
    return [...outside, ...pairs];
  }, parts);

/** English is the longer: Chinese is looked at on every other screen. */
const sizes = [
  [960, 700],
  [1100, 768],
  [1280, 800],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
] as const;
const sizesOf = { zh: sizes.filter((_, at) => at % 2 === 0), en: sizes };
const views = ['explore/pingyao', 'explore/nowhere', 'compare/pingyao~jiexiu', 'table', 'about'];

test('no part of the page lies over another, what it says of itself neither', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  for (const lang of ['zh', 'en'] as const) {
    for (const view of views) {
      const hash = `#/${view}?lang=${lang}&year=1066`;
      await follow(page, hash);
      await expect(page.locator('.notice p')).toBeVisible();
      for (const [width, height] of sizesOf[lang]) {
        await page.setViewportSize({ width, height });
        await expect.poll(() => overlaps(page), `${hash} at ${String(width)}`).toEqual([]);
      }
    }
  }
});

test.describe('that the page works offline', () => {
  test.use({ serviceWorkers: 'allow', viewport: { width: 1440, height: 900 } });
  test('is told under the panel, covers nothing and stays until it is closed @live', async ({
    page,
  }) => {
    await page.goto('./#/compare/pingyao~jiexiu');
    const note = page.locator('.offline');
    await expect(note).toHaveAttribute('data-note', 'ready', { timeout: 40_000 });
    await expect.poll(() => overlaps(page)).toEqual([]);
    await note.getByRole('button').click();
    await expect(note.locator('p')).toHaveCount(0);
  });
});
