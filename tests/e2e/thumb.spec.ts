import { expect, test, type Page } from './test';
import { follow, open } from './page';

/** A phone with a notch: what is fixed keeps clear of it, and what is touched is large enough. */
test.use({ hasTouch: true, isMobile: true });

const upright = { width: 390, height: 844, insets: { top: 47, right: 0, bottom: 34, left: 0 } };
const onItsSide = { width: 844, height: 390, insets: { top: 0, right: 47, bottom: 21, left: 47 } };
const views = [
  '#/',
  '#/explore/pingyao',
  '#/explore/two-wings?lang=en',
  '#/explore/pingyao?page=1',
  '#/compare/pingyao~jiexiu?indicator=urban-share',
  '#/table',
  '#/about',
  '#/present?talk=5',
  '#/present/valley--core',
];

type Hold = (screen: typeof upright) => Promise<void>;

/** Opens a view on a phone; what is given back turns the phone. */
async function openOn(page: Page, hash: string, screen: typeof upright): Promise<Hold> {
  const session = await page.context().newCDPSession(page);
  const hold: Hold = async ({ width, height, insets }) => {
    await page.setViewportSize({ width, height });
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await hold(screen);
  await open(page, hash);
  return hold;
}

test('fixed parts keep clear of the notch, and targets fit a thumb', async ({ page }) => {
  test.slow();
  const hold = await openOn(page, '#/', upright);
  for (const hash of views) {
    await follow(page, hash);
    await expect(page.locator('h2, .talk').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    for (const screen of [upright, onItsSide]) {
      await hold(screen);
      const where = `${hash} at ${String(screen.width)}`;
      await expect.poll(() => misplaced(page, screen), where).toEqual([]);
    }
  }
});

/** What lies in the notch, and what is too small to be touched. */
function misplaced(page: Page, screen: typeof upright): Promise<string[]> {
  return page.evaluate(({ width, height, insets }) => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.area-list, .skip, sup') === null;
    const nameOf = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 20);
    const all = (query: string) => [...document.querySelectorAll(query)].filter(isSeen);
    const found: string[] = [];
    const fixed =
      '.masthead :is(a, button, select), .map-buttons button, .legend summary, .sheet-bar button, .scale-bar svg';
    for (const element of all(fixed)) {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isClear =
        left >= insets.left &&
        right <= width - insets.right &&
        top >= insets.top &&
        (bottom <= height - insets.bottom || bottom > height);
      if (!isClear) found.push(`in the notch: ${nameOf(element)}`);
    }
    for (const element of all('button, select, input, summary, a')) {
      // A link in a sentence keeps the line's height; a chart's rows are on the map and in the list, too.
      if (element.closest('svg') !== null) continue;
      if (element.tagName === 'A' && getComputedStyle(element).display === 'inline') continue;
      const target = element.closest('label') ?? element;
      const box = target.getBoundingClientRect();
      const isTall = box.height >= 43.5;
      const isWide = box.width >= 43.5 || element.closest('nav, p') !== null;
      if (!isTall || !isWide)
        found.push(`small: ${nameOf(element)} ${box.width | 0}×${box.height | 0}`);
    }
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
      found.push('wider than the screen');
    return found;
  }, screen);
}

test('on its side every mode is within reach, and a comparison is read to its end', async ({
  page,
}) => {
  await openOn(page, '#/compare/pingyao~jiexiu', onItsSide);
  for (const mode of ['地图', '对比', '汇报演示', '数据', '说明'])
    await expect(page.locator('.masthead').getByRole('link', { name: mode })).toBeInViewport();
  const box = await page.locator('#panel').boundingBox();
  expect(box?.height).toBeGreaterThan(380);
});

test('a notice covers no control of the map', async ({ page }) => {
  const hold = await openOn(page, '#/?lang=zh', upright);
  for (const lang of ['zh', 'en']) {
    await follow(page, `#/explore/atlantis?lang=${lang}`);
    await expect(page.locator('.notice p')).toBeVisible();
    for (const screen of [upright, onItsSide]) {
      await hold(screen);
      const covered = await page.evaluate(() => {
        const notice = document.querySelector('.notice');
        const controls = '.map-buttons button, .legend summary, .masthead :is(a, button, select)';
        return [...document.querySelectorAll(controls)]
          .filter((element) => {
            if (!element.checkVisibility({ visibilityProperty: true })) return false;
            const { left, top, width, height } = element.getBoundingClientRect();
            const at = document.elementFromPoint(left + width / 2, top + height / 2);
            return at !== null && notice?.contains(at) === true;
          })
          .map((element) => element.getAttribute('aria-label') ?? element.textContent.trim());
      });
      expect.soft(covered, `${lang} at ${String(screen.width)}`).toEqual([]);
    }
  }
});
