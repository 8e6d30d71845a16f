import { expect, test, type Browser, type Page } from './test';
import { follow, open } from './page';

/** Old browsers, huge type, odd text: nothing overflows, nothing breaks, the words are there. */

async function withoutScripts(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  return context.newPage();
}

test('with scripts off the first view and a subject’s page are whole, also on a phone', async ({
  browser,
  baseURL,
}) => {
  const page = await withoutScripts(browser, baseURL);
  await page.goto('./');
  await expect(page.locator('[data-first-drawing] [data-area]')).toHaveCount(11);
  const panel = page.getByRole('region', { name: '晋中市' });
  await expect(panel).toContainText('337.95');
  await expect(panel.getByRole('link', { name: '平遥' }).first()).toBeVisible();
  await expect(page.locator('[data-first-drawing]')).toContainText('平遥');

  await page.goto('./s/pingyao/');
  await expect(page.getByRole('heading', { level: 1, name: '平遥县' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '45.07' }).first()).toBeVisible();
  await expect(page.getByRole('img')).toBeVisible();
  await expect(page.getByRole('link', { name: '打开地图' })).toHaveAttribute(
    'href',
    '../../#/explore/pingyao',
  );
  const wide = await page.locator('main').evaluate((main) => main.scrollWidth > innerWidth);
  expect(wide).toBe(false);
  await page.context().close();
});

/** What reaches over the right edge, and text that its own box cuts off. */
function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth + 1)
      found.push(`page ${root.scrollWidth} > ${root.clientWidth}`);
    for (const element of document.querySelectorAll('h1, h2, h3, p, dt, dd, li, button, summary')) {
      if (element.closest('.hidden, .skip, .area-list, .data-grid, svg, .live-text') !== null)
        continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { right, width } = element.getBoundingClientRect();
      if (width > 0 && right > root.clientWidth + 1)
        found.push(`${element.tagName} ${element.textContent?.trim().slice(0, 20) ?? ''}`);
    }
    return found;
  });
}

const views = [
  '#/',
  '#/explore/pingyao?lang=en',
  '#/explore/pingyao?page=1',
  '#/compare/pingyao~jiexiu',
  '#/about',
  '#/table',
];
test('however small the screen and large the type, nothing is cut off sideways', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  const faults = await open(page, '#/');
  for (const [name, viewport, fontPx] of [
    ['400 % zoom of 1280 × 1024', { width: 320, height: 256 }, 16],
    ['a root of 32 px on a desktop', { width: 1280, height: 800 }, 32],
    ['a root of 32 px on a phone', { width: 390, height: 844 }, 32],
  ] as const) {
    await page.setViewportSize(viewport);
    // The person's own setting: the size that 1rem and 100 % are.
    await session.send('Page.setFontSizes', { fontSizes: { standard: fontPx, fixed: fontPx } });
    for (const hash of views) {
      await follow(page, hash);
      const heading = page.locator('main h2').last();
      const where = `${hash}, ${name}`;
      await expect(async () => {
        await heading.scrollIntoViewIfNeeded();
        await expect(heading).toBeInViewport();
      }, where).toPass();
      expect.soft(await overflows(page), where).toEqual([]);
    }
  }
  expect(faults.errors).toEqual([]);
});

test('very long names, quotes from right to left and pictures in them stay inside', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const faults = await open(page, '#/explore/pingyao');
  await expect(page.locator('[data-panel-body]')).toBeVisible();
  await page.evaluate(() => {
    const long = '”长'.repeat(60) + '🏯\u202eאבגד\u202c' + 'Llanfairpwllgwyngyll'.repeat(8);
    for (const one of document.querySelectorAll('#panel h2, #panel a, #panel p'))
      one.textContent = long;
  });
  expect(await overflows(page)).toEqual([]);
  await page.getByRole('button', { name: '打开查找' }).click();
  const field = page.getByRole('combobox', { name: '查找县、规划与文物' });
  for (const query of ['🏯'.repeat(200), '”“\u202e\u2067', '平遥🏯', 'ﷺ'.repeat(300)]) {
    await field.fill(query);
    await expect(field).not.toHaveValue('');
    expect(await overflows(page)).toEqual([]);
  }
  expect(faults.errors).toEqual([]);
});
