import { PNG } from 'pngjs';
import { readFileSync } from 'node:fs';
import type { Pack } from '../../src/content/schema';
import { stepsOf } from '../../src/story/story';
import { follow, open } from './page';
import { expect, test } from './test';

const { story } = JSON.parse(readFileSync('geodata/dist/pack.json', 'utf8')) as Pack;
/** A channel must differ by this much of 255 for a pixel to be clearly another. */
const clearly = 40;
const least = 0.1;

/** The share of pixels that differ clearly. */
function unlike(one: PNG, other: PNG): number {
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const by = [0, 1, 2].map((channel) =>
      Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)),
    );
    if (Math.max(...by) >= clearly) count += 1;
  }
  return count / (one.data.length / 4);
}

test('no two neighbouring screens of the short talks look alike', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 960, height: 540 });
  const pictures = new Map<string, PNG>();
  const steps = stepsOf(story, 15);
  await open(page, `#/present/${steps[0]?.id ?? ''}.0?talk=15`);
  for (const { id, reveals } of steps) {
    const place = `${id}.${reveals.length}`;
    await follow(page, `#/present/${place}?talk=15`);
    await expect(page.locator(`.talk[data-step="${id}"]`)).toBeVisible();
    await expect(page.locator('[data-figure]:empty')).toHaveCount(0);
    pictures.set(id, PNG.sync.read(await page.screenshot()));
  }
  for (const talk of [5, 15] as const) {
    const told = stepsOf(story, talk).map(({ id }) => id);
    told.slice(1).forEach((id, at) => {
      const [before, now] = [pictures.get(told[at] ?? ''), pictures.get(id)];
      if (before === undefined || now === undefined) throw new Error(`${id} was not shown`);
      const share = unlike(before, now);
      expect.soft(share, `${told[at] ?? ''} → ${id}`).toBeGreaterThan(least);
    });
  }
});
