import { expect, test, type Page } from './test';
import { PNG } from 'pngjs';
import { openLive, settled, wakeLive } from './page';
import { expectStep } from './talk';

/** Makes every frame of the live map as slow as on a machine without a graphics card. */
async function slowDownLiveMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const clear = WebGL2RenderingContext.prototype.clear;
    WebGL2RenderingContext.prototype.clear = function (mask) {
      const until = performance.now() + 50;
      while (performance.now() < until);
      clear.call(this, mask);
    };
  });
}

/** Zoom of MapLibre's own camera and of the overlay, which shows where the page thinks it is. */
const cameras = (page: Page) =>
  page.evaluate(() => {
    const live = document.querySelector<HTMLElement>('.live');
    const map = live?.liveMap as unknown as { getZoom(): number } | undefined;
    const matrix = document.querySelector('.overlay > g')?.getAttribute('transform') ?? '';
    const scale = Number(/matrix\(([\d.]+)/.exec(matrix)?.[1]);
    return { live: map?.getZoom() ?? NaN, overlay: Math.log2(scale) };
  });

/** The stage's pixels that differ visibly between two screenshots, 0 to 1. */
function shareThatDiffers(a: Buffer, b: Buffer): number {
  const [one, other] = [PNG.sync.read(a), PNG.sync.read(b)];
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const gap = [0, 1, 2].map((c) => Math.abs((one.data[at + c] ?? 0) - (other.data[at + c] ?? 0)));
    if (Math.max(...gap) > 40) count += 1;
  }
  return (4 * count) / one.data.length;
}

test('a slow live map and none at all show the same step, with its names and outlines @live', async ({
  browser,
}) => {
  const shots: Buffer[] = [];
  for (const isSlow of [true, false]) {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 720 },
      reducedMotion: 'reduce',
    });
    if (isSlow) await slowDownLiveMap(page);
    else await page.route(/liveMap/, (route) => route.abort());
    await page.goto('./#/present/two-wings--both?talk=5');
    if (isSlow) await wakeLive(page);
    // Before the talk's own chunk there is no key.
    await expectStep(page, 'two-wings--both.0');
    await page.keyboard.press('PageDown');
    await expectStep(page, 'two-wings--both.1');
    await settled(page);
    expect(await page.locator('.overlay .labels g').count()).toBeGreaterThan(8);
    shots.push(await page.screenshot());
    await page.close();
  }
  const [slow, none] = shots;
  expect(shareThatDiffers(slow ?? Buffer.of(), none ?? Buffer.of())).toBeLessThan(0.002);
});

test('where the live map is slow the talk is painted by the drawing, until a hand takes the map @live', async ({
  page,
}) => {
  await slowDownLiveMap(page);
  const faults = await openLive(page, '#/present/mission--pioneer');
  const drawing = page.locator('.painted');
  await expect(drawing).toBeHidden();
  await settled(page);
  const start = await cameras(page);
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expectStep(page, 'two-zones--dev.0');
  await settled(page);
  await expect(drawing).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-map', 'live');
  const after = await cameras(page);
  expect(after.overlay - start.overlay).toBeGreaterThan(0.3);
  expect(after.live).toBeCloseTo(start.live, 6);

  const box = await page.locator('.stage').boundingBox();
  const [x, y] = [(box?.width ?? 0) * 0.7, (box?.height ?? 0) * 0.4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 3 });
  await page.mouse.up();
  await expect(drawing).toBeHidden();
  await settled(page);
  const held = await cameras(page);
  expect(held.live - start.live).toBeCloseTo(held.overlay - start.overlay, 3);

  await page.keyboard.press('PageDown');
  await expect(drawing).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.masthead')).toBeVisible();
  await expect(drawing).toBeHidden();
  expect(faults).toEqual({ errors: [], foreign: [] });
});
