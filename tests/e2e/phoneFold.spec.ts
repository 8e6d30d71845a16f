import { expect, test, type Page } from './test';
import { follow, open } from './page';

/** What a link from a chat shows on a phone before anything is scrolled. */
test.use({ hasTouch: true, isMobile: true });

const upright = { width: 390, height: 844 };
/** English is the longer. */
const screensOf = { zh: [upright], en: [upright, { width: 360, height: 740 }] };

/** Parts of the panel’s head that end below the screen’s edge, or are cut at its sides. */
const belowTheFold = (page: Page, parts: string) =>
  page.locator(parts).evaluateAll((all) =>
    all.flatMap((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const isSeen = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
      return isSeen ? [] : [`${one.textContent?.trim() ?? ''} ends at ${bottom.toFixed(0)}`];
    }),
  );

test('name and key numbers of every county stand above the fold', async ({ page }) => {
  test.slow();
  await page.setViewportSize(upright);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  for (const [lang, screens] of Object.entries(screensOf)) {
    await follow(page, `#/explore?lang=${lang}`);
    const counties = await page
      .locator('.area-list ul')
      .first()
      .locator('a')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')?.match(/explore\/([a-z]+)/)?.[1] ?? ''),
      );
    expect(counties).toHaveLength(11);
    const look = async (parts: string) => {
      for (const county of counties) {
        await follow(page, `#/explore/${county}?lang=${lang}`);
        await expect(page.locator('.overlay')).toHaveAttribute('data-selected', county);
        await expect(page.locator('#panel header .figures .large')).toHaveCount(3);
        for (const screen of screens) {
          await page.setViewportSize(screen);
          const where = `${county}, ${lang}, ${String(screen.width)} wide`;
          expect.soft(await belowTheFold(page, parts), where).toEqual([]);
        }
      }
    };
    await look('#panel header :is(h2, .large, .figures dt)');
  }
});

test('no word of the masthead is cut, in either language, however narrow', async ({ page }) => {
  await open(page);
  for (const hash of ['#/explore/qixian', '#/compare?lang=en', '#/table?lang=en&theme=dark']) {
    await follow(page, hash);
    for (const width of [320, 360, 390, 844]) {
      await page.setViewportSize({ width, height: width === 844 ? 390 : 740 });
      const at = `${hash} at ${width.toString()}`;
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.masthead :is(a, .title, button, select)')]
          .filter((one) => one.checkVisibility({ opacityProperty: true }))
          .flatMap((one) => {
            const { left, right } = one.getBoundingClientRect();
            const isCut = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0;
            const isOff = left < 0 || right > innerWidth;
            return isCut || isOff ? [one.textContent?.trim() ?? ''] : [];
          }),
      );
      expect.soft(cut, at).toEqual([]);
      const title = await page.locator('.masthead h1').boundingBox();
      const tools = await page.locator('.masthead .search').boundingBox();
      expect
        .soft((title?.x ?? 0) + (title?.width ?? 0), at)
        .toBeLessThanOrEqual((tools?.x ?? 0) + 1);
      expect.soft(title?.height ?? 99, at).toBeLessThanOrEqual(56);
    }
  }
});

test('a county’s page of text begins below the modes', async ({ page }) => {
  await page.setViewportSize(upright);
  await open(page);
  for (const hash of ['#/explore/qixian?page=1', '#/explore/shouyang?page=1&lang=en']) {
    await follow(page, hash);
    for (const screen of [upright, { width: 844, height: 390 }]) {
      await page.setViewportSize(screen);
      const first = page.locator('main.text').locator('a, button').first();
      await expect(first).toBeVisible();
      const modes = await page.locator('.masthead nav').boundingBox();
      const box = await first.boundingBox();
      expect(box?.y ?? 0, hash).toBeGreaterThanOrEqual((modes?.y ?? 0) + (modes?.height ?? 0));
    }
  }
});
