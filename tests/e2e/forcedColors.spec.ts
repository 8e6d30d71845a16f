import { expect, test, type Locator, type Page } from './test';
import { PNG } from 'pngjs';
import { open } from './page';

/** The system's own few colours in place of the page's: nothing may have been told by colour alone. */

/** Runs what a test asserts in the system's light and in its dark colours. */
async function inBoth(page: Page, hash: string, run: (scheme: string) => Promise<void>) {
  const [colored, still] = [{ forcedColors: 'active' }, { reducedMotion: 'reduce' }] as const;
  await page.emulateMedia({ ...colored, ...still, colorScheme: 'light' });
  await open(page, hash);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ ...colored, ...still, colorScheme });
    await run(colorScheme);
  }
}

/** Lightness of each pixel, 0 to 255. */
async function greys(target: Locator): Promise<readonly number[]> {
  const { data } = PNG.sync.read(await target.screenshot());
  return Array.from({ length: data.length / 4 }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3);
    return 0.3 * red + 0.59 * green + 0.11 * blue;
  });
}
const difference = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, grey, at) => sum + Math.abs(grey - (b[at] ?? 0)), 0) / a.length;

/** How an element is framed, for two of a kind to be told apart. */
const frameOf = (target: Locator): Promise<string> =>
  target.evaluate((element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
  });

test('what is chosen is framed, and what is focused otherwise', async ({ page }) => {
  await inBoth(page, '#/compare/pingyao~jiexiu?indicator=urban-share', async () => {
    const pairs: readonly (readonly [Locator, Locator])[] = [
      [page.getByRole('link', { name: '对比' }), page.getByRole('link', { name: '说明' })],
      [page.getByRole('button', { name: '2020' }), page.getByRole('button', { name: '2010' })],
      [page.getByRole('link', { name: '排名' }), page.getByRole('link', { name: '两项关系' })],
    ];
    for (const [chosen, other] of pairs) {
      const rest = await frameOf(chosen);
      expect(rest).not.toBe(await frameOf(other));
      await page.keyboard.press('Tab');
      await chosen.focus();
      expect(await frameOf(chosen)).not.toBe(rest);
    }
  });
});

test('the chosen county, the one pointed at and the rest differ on the map', async ({ page }) => {
  await inBoth(page, '#/explore/pingyao', async () => {
    const strokes = await page.evaluate(() => {
      const strokeOf = (query: string) => {
        const element = document.querySelector(query);
        if (element === null) return null;
        const { stroke, strokeWidth } = getComputedStyle(element);
        return `${stroke} ${strokeWidth}`;
      };
      return { chosen: strokeOf('.overlay .over'), halo: strokeOf('.overlay .under') };
    });
    expect(strokes.chosen).not.toBeNull();
    expect(strokes.chosen).not.toBe(strokes.halo);
    await page.locator('.overlay [data-area="qixian"]').dispatchEvent('pointerenter');
    await expect(page.locator('[data-hover-outline="qixian"]')).toHaveCount(1);
    const hover = await page
      .locator('[data-hover-outline="qixian"]')
      .evaluate((path) => getComputedStyle(path).strokeWidth);
    expect(strokes.chosen?.endsWith(hover)).toBe(false);
  });
});

test('the legend’s fills are told apart without their hues', async ({ page }) => {
  await inBoth(page, '#/', async (scheme) => {
    // What colours the map is chosen above the layers.
    const layers = page.locator('.legend details').last();
    if (scheme === 'light') await layers.locator('summary').click();
    const swatches = layers.locator('.swatch');
    await expect(swatches).toHaveCount(6);
    const pictures = [];
    for (const swatch of await swatches.all()) pictures.push(await greys(swatch));
    for (const [at, picture] of pictures.entries())
      for (const other of pictures.slice(at + 1))
        expect(difference(picture, other)).toBeGreaterThan(6);
  });
});

test('every stop of the Tab key has an outline against its ground', async ({ page }) => {
  await inBoth(page, '#/explore/pingyao', async (scheme) => {
    const unseen: string[] = [];
    // There and back.
    const key = scheme === 'light' ? 'Tab' : 'Shift+Tab';
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press(key);
      const fault = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        return isSeen ? null : element.outerHTML.slice(0, 90);
      });
      if (fault !== null) unseen.push(fault);
    }
    expect(unseen).toEqual([]);
  });
});
