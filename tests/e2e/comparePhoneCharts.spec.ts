import { expect, test, type Page } from './test';
import { follow, open } from './page';

/** Every picture of a comparison on a phone: what it says is whole, and no word lies on another. */
test.use({ hasTouch: true, isMobile: true });

const charts = ['bars', 'strips', 'slope', 'scatter', 'parts', 'matrix'];
const choices = [
  { width: 390, height: 844, areas: 'zuoquan~qixian~shouyang' },
  {
    width: 360,
    height: 740,
    areas: 'zuoquan~qixian~shouyang~lingshi',
  },
] as const;

/** Words that stick out of their picture, and pairs that touch. */
const faultyWords = (page: Page) =>
  page.locator('#panel .chart svg').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const frame = picture.getBoundingClientRect();
      const words = [...picture.querySelectorAll('text')]
        .filter((word) => word.checkVisibility() && (word.textContent ?? '').trim() !== '')
        .map((word) => ({ text: word.textContent ?? '', box: word.getBoundingClientRect() }));
      const cut = words
        .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
        .map(({ text }) => `cut: ${text}`);
      const touching = words.flatMap(({ text, box: a }, index) =>
        words.slice(index + 1).flatMap(({ text: other, box: b }) => {
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          // Line boxes are taller than their letters.
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          return wide > 1 && high > 7 ? [`“${text}” touches “${other}”`] : [];
        }),
      );
      return [...cut, ...touching];
    }),
  );

test('no word of a picture is cut or lies on another, at either width, in either language', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#/about');
  for (const { width, height, areas } of choices) {
    await page.setViewportSize({ width, height });
    for (const lang of ['zh', 'en']) {
      for (const chart of charts) {
        const picture = chart === 'bars' ? '' : `&chart=${chart}`;
        const hash = `#/compare/${areas}?indicator=urban-share${picture}&lang=${lang}`;
        await follow(page, hash);
        await expect(page.locator('#panel .chart svg').first()).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        await expect.poll(() => faultyWords(page), `${hash} at ${String(width)}`).toEqual([]);
      }
    }
  }
});

test('the data table shows a whole number beside every name, and its fields say all they ask for', async ({
  page,
}) => {
  await page.setViewportSize(choices[0]);
  await open(page, '#/table');
  for (const lang of ['zh', 'en']) {
    await follow(page, `#/table?lang=${lang}`);
    const first = page.locator('.data-grid tbody tr:first-child td:nth-of-type(2)');
    await expect(first).toBeVisible();
    const { end, edge } = await first.evaluate((cell) => ({
      end: cell.getBoundingClientRect().right,
      edge: cell.closest('.data-grid')?.getBoundingClientRect().right ?? 0,
    }));
    expect(end, lang).toBeLessThanOrEqual(edge);
    const field = page.locator('.filters input[type=search]');
    const room = await field.evaluate((input: HTMLInputElement) => {
      const { font } = getComputedStyle(input);
      const pen = document.createElement('canvas').getContext('2d');
      if (pen === null) return 0;
      pen.font = font;
      return input.clientWidth - 16 - pen.measureText(input.placeholder).width;
    });
    expect(room, lang).toBeGreaterThanOrEqual(0);
  }
});
