import { expect, test } from './test';
import { follow, open, openLive, pointIn, settled } from './page';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('two taps on the map make a comparison, and a third area takes the place of one @live', async ({
  page,
}) => {
  const faults = await openLive(page, '#/compare');
  await settled(page);
  for (const area of ['pingyao', 'heshun']) {
    const { x, y } = await pointIn(page, area);
    await page.touchscreen.tap(x, y);
  }
  await expect(page).toHaveURL(/#\/compare\/pingyao~heshun$/);
  const tray = page.getByRole('list', { name: '已选县（区、市）' });
  await tray.getByRole('button', { name: '替换平遥县' }).tap();
  const peers = page.getByRole('group', { name: /与平遥县/ });
  await peers.getByRole('button', { name: /祁县/ }).first().tap();
  await expect(page).toHaveURL(/#\/compare\/qixian~heshun$/);
  await tray.getByRole('button', { name: '移除和顺县' }).tap();
  await expect(page).toHaveURL(/#\/compare\/qixian$/);
  expect(faults.errors).toEqual([]);
});

test('no area lies behind the strip of classes, and what a thumb touches is 44 px high @live', async ({
  page,
}) => {
  await openLive(page, '#/compare/pingyao~jiexiu~yushe?indicator=urban-share');
  await settled(page);
  const { legend, lowest } = await page.evaluate(() => ({
    legend: document.querySelector('.legend .values')?.getBoundingClientRect().top ?? 0,
    lowest: Math.max(
      ...[...document.querySelectorAll('.overlay path[data-area]')].map(
        (area) => area.getBoundingClientRect().bottom,
      ),
    ),
  }));
  expect(lowest).toBeLessThanOrEqual(legend + 1);
  const low = await page
    .locator('#panel :is(button, select, summary, .pictures a)')
    .evaluateAll((all) =>
      all.flatMap((one) => {
        const { height } = one.getBoundingClientRect();
        return height > 0 && height < 43.5 ? `${one.textContent?.trim() ?? ''} ${height}` : [];
      }),
    );
  expect(low).toEqual([]);
});

for (const screen of [
  { width: 390, height: 844 },
  { width: 360, height: 740 },
]) {
  test(`${screen.width.toString()} wide: the first bar is on the first screen`, async ({
    page,
  }) => {
    await page.setViewportSize(screen);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, '#/compare/pingyao~jiexiu');
    const firstBar = page.locator('#panel .chart .row').first();
    for (const lang of ['zh', 'en'])
      for (const view of ['pingyao~jiexiu', 'pingyao~zuoquan~shouyang~lingshi']) {
        const hash = `#/compare/${view}?indicator=urban-share&lang=${lang}`;
        await follow(page, hash);
        await expect(firstBar, hash).toBeInViewport({ ratio: 1 });
      }
  });
}
