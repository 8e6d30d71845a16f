import { expect, test, type Page } from './test';
import {
  expectNothingCutOff,
  mounted,
  open,
  openLive,
  pointIn,
  refuseWebGl,
  renderedCounties,
  settled,
  wakeLive,
  watch,
} from './page';

/** The drawing must do all the work: choose, hover, zoom, panels. */
async function expectWorkingDrawing(page: Page): Promise<void> {
  await mounted(page);
  await page.locator('.stage').dispatchEvent('pointermove');
  await expect(page.locator('html')).toHaveAttribute('data-map', 'static');
  await expect(page.locator('.drawing [data-area]')).toHaveCount(11);
  const { x, y } = await pointIn(page, 'jiexiu');
  await page.mouse.move(x, y);
  await expect(page.locator('.overlay')).toHaveAttribute('data-hovered', 'jiexiu');
  const before = await page.locator('.drawing > g').getAttribute('transform');
  await page.mouse.click(x, y);
  await expect(page.getByRole('region', { name: '介休市' })).toBeVisible();
  await expect(page.locator('.overlay')).toHaveAttribute('data-selected', 'jiexiu');
  await expect.poll(() => page.locator('.drawing > g').getAttribute('transform')).not.toBe(before);
  await page
    .getByRole('list', { name: '全部县（区、市）' })
    .getByRole('link', { name: /寿阳县/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '寿阳县' })).toBeVisible();
}

test('without WebGL the drawing stays and does everything @live', async ({ page }) => {
  const faults = watch(page);
  await refuseWebGl(page);
  await page.goto('./');
  await expectWorkingDrawing(page);
  expect(faults.foreign).toEqual([]);
});

test('a live map that cannot be loaded leaves the drawing at work @live', async ({ page }) => {
  await page.route(/liveMap/, (route) => route.abort());
  await page.goto('./');
  await expectWorkingDrawing(page);
});

test('a constructor that throws leaves the drawing at work @live', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error('no context today');
    };
  });
  await page.goto('./');
  await expectWorkingDrawing(page);
});

/** Loses the context and tells which painter was on screen two frames later. */
function loseContext(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const canvas = document.querySelector<HTMLElement>('.live')?.liveMap?.getCanvas();
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    (window as unknown as { lost: unknown }).lost = extension;
    const told = new Promise((resolve) =>
      canvas?.addEventListener('webglcontextlost', resolve, { once: true }),
    );
    extension?.loseContext();
    await told;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return document.documentElement.dataset['map'];
  });
}
const restoreContext = (page: Page) =>
  page.evaluate(() => (window as unknown as { lost: WEBGL_lose_context }).lost.restoreContext());

test('a context lost once shows the drawing in two frames and comes back with the state kept @live', async ({
  page,
}) => {
  const faults = await openLive(page, '#/explore/zuoquan');
  await settled(page);
  const place = await page.locator('.overlay > g').first().getAttribute('transform');
  expect(await loseContext(page)).toBe('drawing');
  await expect(page.locator('.drawing')).toBeVisible();
  await restoreContext(page);
  await expect(page.locator('html')).toHaveAttribute('data-map', 'live');
  expect((await renderedCounties(page)).includes('zuoquan')).toBe(true);
  await expect(page.locator('.overlay')).toHaveAttribute('data-selected', 'zuoquan');
  expect(await page.locator('.overlay > g').first().getAttribute('transform')).toBe(place);
  await expect(page.getByRole('region', { name: '左权县' })).toBeVisible();
  expect(faults.errors).toEqual([]);
});

test('a context lost twice leaves the drawing for good, with everything at work @live', async ({
  page,
}) => {
  await openLive(page);
  await loseContext(page);
  await restoreContext(page);
  await expect(page.locator('html')).toHaveAttribute('data-map', 'live');
  expect(await loseContext(page)).toBe('static');
  await expectWorkingDrawing(page);
});

test('a damaged link gives a usable page and one notice', async ({ page }) => {
  for (const hash of [
    '#/explore/atlantis',
    '#/compare/pingyao~atlantis?year=1066',
    '#/%E4%B8%AD%%%/??&&==',
    '#/present/no-such-step.9',
    `#/${'x'.repeat(5000)}`,
  ]) {
    await page.goto('about:blank');
    const faults = await open(page, hash);
    const name = hash.slice(0, 40);
    await expect.soft(page.getByRole('status').getByText('无法识别'), name).toHaveCount(1);
    await expect.soft(page.locator('.drawing [data-area]'), name).toHaveCount(11);
    expect.soft(faults.errors, name).toEqual([]);
  }
});

test('denied storage and missing fonts break nothing @live', async ({ page }) => {
  const faults = watch(page);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.route(/\.woff2$/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./#/explore/qixian');
  await wakeLive(page);
  await expect(page.locator('[data-label="qixian"]')).toBeVisible();
  expect(faults.errors.filter((text) => !text.includes('404'))).toEqual([]);
});

test('on the smallest screens nothing is cut off sideways @live', async ({ page }) => {
  const sizes = [
    { width: 320, height: 640 },
    { width: 640, height: 400 },
  ] as const;
  await page.setViewportSize(sizes[0]);
  await openLive(page, '#/explore/pingyao');
  for (const size of sizes) {
    await page.setViewportSize(size);
    await settled(page);
    await expectNothingCutOff(page);
    await expect(page.getByRole('region', { name: '平遥县' })).toBeVisible();
    await expect.poll(() => renderedCounties(page)).not.toEqual([]);
  }
});
