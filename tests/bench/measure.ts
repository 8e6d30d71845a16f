import type { Browser, CDPSession, Page } from '@playwright/test';
import { onFreshPage } from './freshPage';
import { paintedClock } from './paintedClock';
import { countyPoints, probe } from './probe';
import { wakeLive } from './wakeLive';

export const conditions = ['plain', 'slow'] as const;
/** `slow` is CPU × 4 and DevTools' "Slow 4G". */
export type Condition = (typeof conditions)[number];

/** One visit to one page. Times in ms, from navigation or from the pointer's event. */
export interface Visit {
  readonly drawnMs: number;
  readonly liveMs: number | null;
  readonly hoverMs: readonly number[];
  readonly presentedMs: readonly number[];
  /** Hovers that Event Timing does not list: faster than 16 ms. */
  readonly unlisted: number;
  readonly heapBytes: number;
  /** The page's own marks, to compare with what was seen from outside. */
  readonly marks: Readonly<Record<string, number>>;
}

const countyCount = 11;
const restPoint = { x: 10, y: 10 } as const;
const patienceMs = 60_000;

/**
 * @param isLive Whether the page has a live map that takes over when a hand comes to the map.
 * @param screenshot Where to put a picture of the page with one county lit.
 */
export async function visit(
  browser: Browser,
  url: string,
  condition: Condition,
  isLive: boolean,
  screenshot?: string,
): Promise<Visit> {
  return onFreshPage(browser, { width: 1280, height: 800 }, async (page, errors) => {
    const session = await page.context().newCDPSession(page);
    if (condition === 'slow') await throttle(session);
    await page.addInitScript(paintedClock);
    await page.addInitScript(probe, countyCount);
    await page.goto(url, { waitUntil: 'commit' });
    const told = (error: unknown) => {
      throw new Error(`${url} did not get ready. ${errors.join('; ')}`, { cause: error });
    };
    const isDrawn = () => window.probe.drawn !== undefined;
    await page.waitForFunction(isDrawn, null, { timeout: patienceMs, polling: 50 }).catch(told);
    const touched = isLive ? await wakeLive(page, patienceMs).catch(told) : 0;
    const isReady = (live: boolean) => !live || window.probe.live !== undefined;
    await page.waitForFunction(isReady, isLive, { timeout: patienceMs, polling: 50 }).catch(told);
    await page.waitForTimeout(500);
    const count = await hoverAll(page);
    if (screenshot !== undefined) await page.screenshot({ path: screenshot });
    const { drawn = NaN, live, hovers, presented } = await page.evaluate(() => window.probe);
    if (hovers.length !== count)
      throw new Error(`${String(hovers.length)} of ${String(count)} hovers seen: ${url}`);
    const marks = await page.evaluate(() =>
      Object.fromEntries(
        performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime]),
      ),
    );
    return {
      // The later of what the page says and what was seen.
      drawnMs: Math.max(drawn, marks['map:drawn'] ?? 0),
      liveMs: live === undefined ? null : Math.max(live, marks['map:live'] ?? 0) - touched,
      hoverMs: hovers.map(({ ms }) => ms),
      presentedMs: presented,
      unlisted: Math.max(0, count - presented.length),
      heapBytes: await heapOf(session),
      marks,
    };
  });
}

/** DevTools' "Slow 4G": 1.6 Mbit/s down and 750 kbit/s up less a tenth, 562.5 ms a request. */
async function throttle(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: (1.6e6 / 8) * 0.9,
    uploadThroughput: (750e3 / 8) * 0.9,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Visits every county from the resting place; real mouse moves, one at a time. */
async function hoverAll(page: Page): Promise<number> {
  const points = await page.evaluate(countyPoints);
  if (points.length !== countyCount)
    throw new Error(`${String(points.length)} counties found: ${page.url()}`);
  for (const [index, [, x, y]] of points.entries()) {
    await page.mouse.move(restPoint.x, restPoint.y);
    await page.waitForTimeout(120);
    await page.mouse.move(x, y);
    const isSeen = (count: number) => window.probe.hovers.length > count;
    await page
      .waitForFunction(isSeen, index, { timeout: 3000, polling: 20 })
      .catch(() => undefined);
    await page.waitForTimeout(120);
  }
  return points.length;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
}
