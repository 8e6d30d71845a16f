import { expect, test } from './test';
import { holdBack, openLive } from './page';

interface Frames {
  renders: number;
  moves: number;
}

test('panels that come after the map are no reason for it to repaint or to move @live', async ({
  page,
}) => {
  const release = await holdBack(page, /assets\/Panel-.*\.js/);
  const faults = await openLive(page);
  await page.evaluate(() => {
    const frames: Frames = { renders: 0, moves: 0 };
    Object.assign(window, { frames });
    const map = document.querySelector<HTMLElement>('.live')?.liveMap as unknown as {
      on(type: string, listener: () => void): void;
    };
    map.on('render', () => (frames.renders += 1));
    map.on('movestart', () => (frames.moves += 1));
    document.querySelector('[data-panel-body]')?.setAttribute('data-came-first', '');
  });
  const frames = () => page.evaluate(() => (window as unknown as { frames: Frames }).frames);
  await expect(page.locator('[data-came-first]')).toBeVisible();
  release();
  await expect(page.locator('[data-came-first]')).toHaveCount(0);
  await expect(page.locator('[data-panel-body] h3').first()).toBeVisible();
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await frames()).toEqual({ renders: 0, moves: 0 });

  // The same listeners hear what does move it.
  await page.getByRole('button', { name: '地图：放大' }).click();
  await expect.poll(async () => (await frames()).moves).toBe(1);
  expect(faults).toEqual({ errors: [], foreign: [] });
});
