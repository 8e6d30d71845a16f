import { expect, test } from './test';
import { follow, settled } from './page';
import { expectStep, openTalk } from './talk';

const fullest = [
  'two-wings--both.2',
  'two-wings--plain.2',
  'two-wings--coal.2',
  'two-zones--both.2',
];

test('on a 4:3 projector nothing that a step says is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const lang of ['zh', 'en']) {
    for (const step of fullest) {
      await openTalk(page, `#/present/${step}?talk=40&theme=projector&lang=${lang}`);
      await expectStep(page, step);
      const card = page.locator('.talk-caption');
      await expect(card.locator('li')).toHaveCount(2);
      await expect
        .poll(() => card.evaluate((box) => box.scrollHeight - box.clientHeight))
        .toBeLessThanOrEqual(1);
      const least = await card
        .locator('.sources')
        .evaluate((line) => parseFloat(getComputedStyle(line).fontSize));
      expect(least).toBeGreaterThanOrEqual(18);
    }
  }
});

test('before the talk the start card is whole and beside the map', async ({ page }) => {
  await openTalk(page, '#/present?lang=en');
  for (const theme of ['light', 'projector']) {
    await follow(page, `#/present?lang=en&theme=${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const [width, height] of [
      [1024, 768],
      [1600, 1200],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      await settled(page);
      const at = `${theme}, ${String(width)} × ${String(height)}`;
      const card = page.locator('.start');
      const cut = await card.evaluate((box) =>
        [box, ...box.querySelectorAll('h2, .subtitle, fieldset, label, button')]
          .filter(
            (part) =>
              part.scrollWidth > part.clientWidth + 1 ||
              (part === box && part.scrollHeight > part.clientHeight + 1),
          )
          .map(({ textContent }) => textContent),
      );
      expect.soft(cut, at).toEqual([]);
      const outer = await card.boundingBox();
      const counties = await page
        .locator('.overlay [data-area]')
        .evaluateAll((all) => Math.min(...all.map((area) => area.getBoundingClientRect().left)));
      const right = (outer?.x ?? NaN) + (outer?.width ?? NaN);
      expect.soft(right, at).toBeLessThanOrEqual(counties);
      const names = await page
        .locator('.overlay [data-label]')
        .evaluateAll((all) => Math.min(...all.map((name) => name.getBoundingClientRect().left)));
      expect.soft(names, at).toBeGreaterThanOrEqual(right);
    }
  }
});

test('what is said below the map stands beside the card, not over it', async ({ page }) => {
  for (const [width, height, look] of [
    [1920, 1080, 'theme=projector&lang=zh'],
    [1280, 800, 'lang=en'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openTalk(page, `#/present/two-wings--heritage?${look}`);
    await expect(async () => {
      const card = await page.locator('.talk-caption').boundingBox();
      const count = await page.locator('.count').boundingBox();
      expect(count?.x, look).toBeGreaterThanOrEqual(
        (card?.x ?? Infinity) + (card?.width ?? Infinity),
      );
    }).toPass();
  }
});

test('no line of the caption begins with a comma or parts a number from its unit', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const step of ['one-strength--governance', 'outlook--targets', 'valley--core']) {
    await openTalk(page, `#/present/${step}`);
    await expectStep(page, `${step}.0`);
    const lines = await page.locator('.caption').evaluate(linesOf);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => /^[，、。：；）]/.test(line))).toEqual([]);
    expect(lines.slice(0, -1).filter((line) => /\d\s*$/.test(line))).toEqual([]);
  }
});

/** The text of an element as the lines on screen, by the height of each character. */
function linesOf(element: Element): string[] {
  const text = element.firstChild;
  const range = document.createRange();
  const lines: { top: number; text: string }[] = [];
  if (text === null) return [];
  Array.from(text.textContent ?? '').forEach((character, i) => {
    if (/[\u200b\u2060\u2009]/.test(character)) return;
    range.setStart(text, i);
    range.setEnd(text, i + 1);
    const { top } = range.getBoundingClientRect();
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.top - top) < 12) line.text += character;
    else lines.push({ top, text: character });
  });
  return lines.map((line) => line.text);
}
