import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Pack } from '../../src/content/schema';
import { stepsOf } from '../../src/story/story';
import { follow } from './page';
import { paintedColors } from './paintedColors';
import { openTalk } from './talk';
import { expect, test } from './test';
import { washedOutFaults } from './washedOut';

const { story } = JSON.parse(readFileSync('geodata/dist/pack.json', 'utf8')) as Pack;

test('in projector colours every step is read on a picture washed out to 50:1', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 960, height: 540 });
  await openTalk(page, '#/present?talk=40&theme=projector');
  for (const { id, reveals } of stepsOf(story, 40)) {
    await follow(page, `#/present/${id}.${reveals.length}?talk=40&theme=projector`);
    await expect(page.locator(`.talk[data-step="${id}"]`)).toBeVisible();
    await expect(page.locator('[data-figure]:empty')).toHaveCount(0);
    const picture = PNG.sync.read(await page.screenshot());
    expect.soft(washedOutFaults(await page.evaluate(paintedColors), picture), id).toEqual([]);
  }
});
