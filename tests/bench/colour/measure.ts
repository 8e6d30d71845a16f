import type { Browser } from '@playwright/test';
import { during } from '../comparison/measure';
import { watchChanges } from '../comparison/watch';
import { onFreshPage } from '../freshPage';
import { paintedClock } from '../paintedClock';
import { progress } from '../progress';
import { wakeLive } from '../wakeLive';

export const pages = ['app', 'echarts'] as const;
/** ms from the choice of another indicator to the last frame that carries any of it. */
export type Colouring = Readonly<Record<(typeof pages)[number], readonly number[]>>;

const start = 'urban-share';
const indicators = ['age-65', 'schooling', 'jobs-manufacturing', 'population', 'density'] as const;
const patienceMs = 60_000;

/**
 * Changes the indicator of the map in both pages in turn in every round; the first round warms up and
 * is thrown away.
 *
 * @param app Where this project's page is served.
 * @param peer Where the same counties are coloured by ECharts.
 */
export async function measureColour(
  browser: Browser,
  app: string,
  peer: string,
  rounds: number,
): Promise<Colouring> {
  const seen = { app: [] as number[], echarts: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    progress(`colour ${String(round)}/${String(rounds)}`);
    for (const page of pages) {
      const times = await visitMap(browser, page === 'app' ? app : peer, page);
      if (round > 0) seen[page].push(...times);
    }
  }
  return seen;
}

/** One visit to one page: every change of `indicators`, one after the other. */
async function visitMap(browser: Browser, url: string, page: (typeof pages)[number]) {
  return onFreshPage(browser, { width: 1280, height: 800 }, async (tab) => {
    await tab.addInitScript(paintedClock);
    await tab.addInitScript(watchChanges, ['change', 'click']);
    const isApp = page === 'app';
    await tab.goto(`${url}${isApp ? '#/explore/city' : ''}?indicator=${start}`);
    await (isApp
      ? wakeLive(tab, patienceMs)
      : tab.waitForSelector('html[data-rendered]', { state: 'attached', timeout: patienceMs }));
    if (isApp) await tab.click('.colour summary');
    // The first touch lets the page keep itself for offline use and say so: that is no part of a change.
    if (isApp) await tab.waitForSelector('.offline[data-note=ready]');
    const select = tab.locator(isApp ? '.chooser select' : '#indicator').first();
    await select.waitFor();
    await tab.waitForTimeout(500);
    const times: number[] = [];
    for (const indicator of indicators)
      times.push((await during(tab, () => select.selectOption(indicator))).paintedMs);
    return times;
  });
}
