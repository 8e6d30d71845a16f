import { expect, test, type Page } from './test';
import { follow, open, settled } from './page';

/** On a phone nothing stands over the names and the counties of the map. */
test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
});

const furniture =
  '.masthead, .masthead nav, .legend, .values, .map-buttons, .scale-bar, .notice, .sheet, .page.single .card';

/** Names or values on the map whose box lies under a part of the page, and values without a name. */
const coveredNames = (page: Page) =>
  page.evaluate((parts) => {
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const over = [...document.querySelectorAll(parts)]
      .filter((part) => part.checkVisibility())
      .map((part) => ({ part, box: boxOf(part) }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    return [...document.querySelectorAll('.overlay [data-label]')].flatMap((label) => {
      const lines = [...label.querySelectorAll('text')];
      const name = label.getAttribute('data-label') ?? '';
      if (!lines.some((line) => !line.classList.contains('value'))) return [`${name} has no name`];
      return lines.flatMap((line) => {
        const a = boxOf(line);
        return over
          .filter(
            ({ box: b }) =>
              a.left < b.right - 1 &&
              b.left < a.right - 1 &&
              a.top < b.bottom - 1 &&
              b.top < a.bottom - 1,
          )
          .map(
            ({ part }) => `${name}: “${line.textContent ?? ''}” under ${part.className.toString()}`,
          );
      });
    });
  }, furniture);

test("no name on the map lies under the page's parts, at any stop of the sheet", async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#/about');
  const [lower, raise] = [0, 1].map((at) => page.locator('.sheet-bar button').nth(at));
  // English names are the longer, and longer still with their values.
  for (const [lang, colours] of [
    ['zh', ['', '&indicator=urban-share']],
    ['en', ['&indicator=urban-share']],
  ] as const) {
    for (const subject of ['pingyao', 'taigu', 'qixian', 'plain', 'city']) {
      for (const indicator of colours) {
        const hash = `#/explore/${subject}?lang=${lang}${indicator}`;
        await follow(page, hash);
        await settled(page);
        expect.soft(await coveredNames(page), hash).toEqual([]);
        await lower?.tap();
        await expect(page.locator('.sheet')).toHaveAttribute('data-stop', 'low');
        await settled(page);
        await expect.poll(() => coveredNames(page), hash).toEqual([]);
        await raise?.tap();
        await expect(page.locator('.sheet')).not.toHaveAttribute('data-stop', 'low');
      }
    }
  }
});

test('what a broken link says covers no county, and stays until it is closed', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  for (const hash of [
    '#/explore/nowhere',
    '#/compare/pingyao~jiexiu~nowhere?lang=en',
    '#/explore/nowhere?lang=en&indicator=urban-share',
  ]) {
    await follow(page, hash);
    await settled(page);
    const notice = page.locator('.notice');
    await expect(notice.locator('p')).toBeInViewport({ ratio: 1 });
    const covered = await page.evaluate(() => {
      const [notice] = document.querySelectorAll('.notice');
      const b = notice?.getBoundingClientRect() ?? new DOMRect();
      const parts = [
        ...document.querySelectorAll('.overlay path[data-area], .sheet-bar, #panel h2'),
      ];
      return parts.flatMap((part) => {
        const a = part.getBoundingClientRect();
        const isUnder =
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        return isUnder ? [part.getAttribute('data-area') ?? part.className] : [];
      });
    });
    expect.soft(covered, hash).toEqual([]);
    await notice.getByRole('button').tap();
    await expect(notice.locator('p')).toHaveCount(0);
  }
});

test('the notice gives way while the sheet is down, and is there again when it is raised', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#/explore/nowhere');
  const [lower, raise] = [0, 1].map((at) => page.locator('.sheet-bar button').nth(at));
  await lower?.tap();
  await expect(page.locator('.notice p')).toBeHidden();
  await raise?.tap();
  await expect(page.locator('.notice p')).toBeInViewport({ ratio: 1 });
});
