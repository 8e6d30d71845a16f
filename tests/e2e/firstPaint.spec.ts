import { readdirSync, readFileSync } from 'node:fs';
import { expectNothingCutOff } from './page';
import { expect, test, type Page } from './test';

/** A mid-range phone on a slow network: four times slower, 150 ms away, 1.6 Mbit/s. */
test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
});

/** The script that MapLibre itself is in. */
const mapLibre = readdirSync('dist/assets').find(
  (file) =>
    file.endsWith('.js') &&
    readFileSync(`dist/assets/${file}`, 'utf8').includes('maplibregl-canvas'),
);

interface FirstPaint {
  /** Milliseconds from the start of the page; `null` while it has not happened. */
  named: number | null;
  counties: number | null;
  shift: number;
}

/** What is given back takes the brakes off. */
async function slowDown(page: Page): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  return () => session.detach();
}

/** Looks in every frame for what must be on screen, and adds up what jumps. */
async function watchFrames(page: Page, name: string, count = 3): Promise<void> {
  await page.addInitScript(
    ([wanted, most]) => {
      const seen: FirstPaint = { named: null, counties: null, shift: 0 };
      (window as unknown as { seen: FirstPaint }).seen = seen;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as unknown as {
            value: number;
            hadRecentInput: boolean;
          };
          if (!hadRecentInput) seen.shift += value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
      const isOnScreen = (element: Element | undefined): boolean => {
        if (element === undefined || !element.checkVisibility({ visibilityProperty: true }))
          return false;
        const { top, bottom, height } = element.getBoundingClientRect();
        return height > 0 && top >= 0 && bottom <= innerHeight;
      };
      const look = (): void => {
        const all = (query: string) => [...document.querySelectorAll(query)];
        const heading = all('h1, h2').find(({ textContent }) => textContent.trim() === wanted);
        // Of the whole city, the plan comes before the numbers.
        const panel = all('#panel :is(dd, ol[aria-label] > li)');
        const numbers = (panel.length > 0 ? panel : all('h1 ~ ul li')).slice(0, most);
        if (seen.named === null && isOnScreen(heading) && numbers.length > 0)
          if (numbers.every(isOnScreen)) seen.named = performance.now();
        if (seen.counties === null && all('[data-area]').some(isOnScreen))
          seen.counties = performance.now();
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    [name, count] as const,
  );
}
const seenOn = (page: Page) =>
  page.evaluate((file) => {
    const chunk = performance
      .getEntriesByType('resource')
      .find(({ name }) => name.endsWith(`/${file}`)) as PerformanceResourceTiming | undefined;
    return {
      ...(window as unknown as { seen: FirstPaint }).seen,
      mapLoaded: chunk?.responseEnd ?? null,
    };
  }, mapLibre ?? '');

const patience = { timeout: 90_000 };

for (const [hash, name, count] of [
  ['#/explore/pingyao', '平遥县', 3],
  ['#/explore/shouyang?lang=en', 'Shouyang County', 3],
  ['', '晋中市', 1],
  ['#/explore/east-mountain?lang=en', 'The five East Mountain counties', 1],
] as const) {
  test(`${hash || 'the start'}: counties, name and numbers come, MapLibre does not, nothing jumps and nothing is cut off`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await slowDown(page);
    await watchFrames(page, name, count);
    await page.goto(`./${hash}`);
    await expect(page.locator('.overlay')).toBeAttached(patience);
    await expect(page.locator('[data-panel-body]')).toBeVisible(patience);
    const { named, counties, mapLoaded, shift } = await seenOn(page);
    if (named === null || counties === null) throw new Error(JSON.stringify({ named, counties }));
    expect(mapLoaded).toBeNull();
    expect(shift).toBeLessThanOrEqual(0.02);
    await expectNothingCutOff(page);
  });
}

test('on a slow network MapLibre comes to a hand, and nothing is cut off @live', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const speedUp = await slowDown(page);
  await page.goto('./');
  await expect(page.locator('.overlay')).toBeAttached(patience);
  expect((await seenOn(page)).mapLoaded).toBeNull();
  await speedUp();
  await page.touchscreen.tap(120, 200);
  await expect(page.locator('html')).toHaveAttribute('data-map', 'live', patience);
  expect((await seenOn(page)).mapLoaded).not.toBeNull();
  await expectNothingCutOff(page);
});

test('a link in a chat opens as text at once: name and numbers need no script, and nothing jumps', async ({
  page,
}) => {
  await slowDown(page);
  await watchFrames(page, '平遥县');
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('./s/pingyao/');
  const { named, shift } = await seenOn(page);
  expect(named).not.toBeNull();
  expect(scripts).toEqual([]);
  expect(shift).toBeLessThanOrEqual(0.02);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const width of [390, 1440])
    test(`no picture of the panel that comes with a page of ${width} pixels is cut off`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./');
      const charts = page.locator('.chart');
      const cut = await charts.evaluateAll((all) =>
        all.flatMap((chart) => {
          const over = chart.scrollWidth - chart.clientWidth;
          return over > 0 ? `${chart.textContent.slice(0, 20)}: ${over} px` : [];
        }),
      );
      expect(await charts.count()).toBeGreaterThan(0);
      expect(cut).toEqual([]);
    });
});
