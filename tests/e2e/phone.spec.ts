import { expect, test, type Page } from './test';
import { follow, mounted, open, settled } from './page';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
});

const heightOf = async (page: Page) => (await page.locator('.sheet').boundingBox())?.height ?? 0;

test('beside a comparison and a text the whole city lies in the map, below the modes', async ({
  page,
}) => {
  await open(page, '#/about');
  for (const hash of ['#/about', '#/compare/pingyao~jiexiu']) {
    await follow(page, hash);
    await settled(page);
    await expect(page.locator('.overlay [data-area]')).toHaveCount(11);
    const { map, modes, areas } = await page.evaluate(() => {
      const boxOf = (element: Element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return { top, bottom };
      };
      const all = (query: string) => [...document.querySelectorAll(query)].map(boxOf);
      return {
        map: all('.map')[0],
        modes: all('.masthead nav')[0],
        areas: all('.overlay [data-area]'),
      };
    });
    const top = Math.min(...areas.map((area) => area.top));
    const bottom = Math.max(...areas.map((area) => area.bottom));
    expect(top).toBeGreaterThanOrEqual(modes?.bottom ?? Infinity);
    expect(bottom).toBeLessThanOrEqual(map?.bottom ?? 0);
    expect(bottom - top).toBeGreaterThan(150);
  }
});

test('before map and panels are loaded the name and three numbers are on screen', async ({
  page,
}) => {
  await page.route(/assets\/(Panel|pingyao)-/, (route) => route.abort());
  await open(page, '#/explore/pingyao');
  const quick = page.locator('[data-quick]');
  await expect(quick.getByRole('heading', { name: '平遥县' })).toBeInViewport();
  const numbers = quick.locator('dd:not(.note)');
  await expect(numbers).toHaveText([/45\.07/, /^13\.3%$/, /^\d+公里$/]);
  for (const number of await numbers.all()) await expect(number).toBeInViewport();
  await expect(page.locator('.drawing [data-area]')).toHaveCount(11);
});

test('the sheet has three stops, by buttons', async ({ page }) => {
  await open(page, '#/explore/pingyao');
  // It is laid out once the drawing is painted.
  await expect.poll(() => heightOf(page)).toBeGreaterThan(170);
  const heights = [await heightOf(page)];
  const raise = page.getByRole('button', { name: '面板：拉高一级' });
  const lower = page.getByRole('button', { name: '面板：降低一级' });
  await raise.tap();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(700);
  await expect(raise).toHaveAttribute('aria-disabled', 'true');
  await lower.tap();
  await expect.poll(() => heightOf(page)).toBe(heights[0]);
  await lower.tap();
  await expect.poll(() => heightOf(page)).toBeLessThan(170);
  await expect(lower).toHaveAttribute('aria-disabled', 'true');
});

test('the sheet follows a thumb and rests at a stop', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#/explore/pingyao');
  await mounted(page);
  const bar = await page.locator('.grip').boundingBox();
  if (bar === null) throw new Error('no grip');
  const [x, y] = [bar.x + bar.width / 2, bar.y + bar.height / 2];
  // A real touch: the protocol's own, as Playwright has no drag by finger.
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x, y: at }],
    });
  await touch('touchStart', y);
  for (const up of [20, 60, 120, 200]) await touch('touchMove', y - up);
  await expect.poll(() => heightOf(page)).toBeGreaterThan(600);
  await touch('touchMove', y - 300);
  await touch('touchEnd');
  await expect(page.locator('.sheet')).toHaveAttribute('data-stop', 'high');
});

test('from the start both zones are reached, by their signs and by the strategy’s list', async ({
  page,
}) => {
  const zones = [
    ['dev-zone', '综改示范区晋中开发区'],
    ['agri-zone', '晋中国家农高区'],
  ] as const;
  for (const [id, name] of zones) {
    await open(page, '');
    await page.locator(`.overlay .symbols [data-subject="${id}"]`).tap();
    await expect(page.locator('#panel').getByRole('heading', { level: 2, name })).toBeVisible();
  }
  for (const [id, name] of zones) {
    await page.locator('.strategy').getByRole('link', { name: /两区/ }).tap();
    await page.locator('#panel').getByRole('link', { name }).first().tap();
    await expect(page).toHaveURL(new RegExp(`/${id}$`));
  }
});

test('what is touched is at least 44 by 44', async ({ page }) => {
  await open(page, '#/explore/pingyao');
  await expect(page.locator('[data-panel-body]')).toBeVisible();
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.masthead a, .masthead button, .masthead select, .map-buttons button, .sheet-bar button, .strategy a, .legend summary',
      ),
    ]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent ?? '' }))
      .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
      .map(
        ({ box, text }) =>
          `${text.trim().slice(0, 12)} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`,
      ),
  );
  expect(small).toEqual([]);
});

test('a portrait is read to its end in seven screens, and a number opens its folded source', async ({
  page,
}) => {
  await open(page, '#/explore/yushe');
  const panel = page.locator('.panel');
  await expect(panel.getByRole('heading', { name: /^全部指标/ })).toBeAttached();
  expect((await panel.boundingBox())?.height).toBeLessThan(5500);
  const folds = panel.locator(':scope > section > details');
  expect(await folds.count()).toBeGreaterThan(7);
  // Each says in a line what stands in it.
  for (const result of await folds.locator(':scope > summary > .result').all())
    await expect(result).toHaveText(/\S{2}/);
  const sources = panel.locator('.sources');
  await expect(sources).toBeHidden();
  await panel.locator('.figures sup button').first().tap();
  await expect(sources.locator('li:focus')).toBeInViewport();
  const all = folds.filter({ has: page.getByRole('heading', { name: /^全部指标/ }) });
  await all.locator('summary').first().tap();
  await expect(all.locator('.body summary').first()).toBeVisible();
});

test('the search opens over the page, finds a landmark and closes with the choice', async ({
  page,
}) => {
  await open(page, '');
  await page.getByRole('button', { name: '打开查找' }).tap();
  const field = page.getByRole('combobox', { name: '查找县、规划与文物' });
  await expect(field).toBeFocused();
  await field.fill('绵山');
  await page.locator('[role="option"]').first().tap();
  await expect(page.getByRole('region', { name: '介休市' })).toBeVisible();
  await expect(page.getByRole('button', { name: '打开查找' })).toBeFocused();
});
