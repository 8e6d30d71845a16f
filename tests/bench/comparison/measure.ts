import type { Browser, Page } from '@playwright/test';
import { onFreshPage } from '../freshPage';
import { paintedClock } from '../paintedClock';
import { countyPoints } from '../probe';
import { watchChanges, type ChangeSeen } from './watch';
import { wakeLive } from '../wakeLive';

/** The pictures that both pages have, in the words of this project's links. */
export const pictures = ['bars', 'strips', 'slope', 'scatter'] as const;
export type Picture = (typeof pictures)[number];
/** `all` is the peer with its four charts at once; this project's page shows one beside its map. */
export type Shown = Picture | 'all';
export const kinds = ['indicator', 'area'] as const;
export type Kind = (typeof kinds)[number];
export interface Change extends ChangeSeen {
  readonly page: 'app' | 'echarts';
  readonly shown: Shown;
  readonly kind: Kind;
}

const start = { indicator: 'urban-share', areas: 'pingyao~jiexiu' } as const;
const indicators = ['age-65', 'schooling', 'jobs-manufacturing', 'population'] as const;
/** In, in, and out again. */
const areas = ['heshun', 'yuci', 'heshun', 'yuci'] as const;
const patienceMs = 60_000;

/** One visit to one page: every change of `indicators` and `areas`, one after the other. */
export async function visitComparison(
  browser: Browser,
  url: string,
  page: Change['page'],
  shown: Shown,
  screenshot?: string,
): Promise<readonly Change[]> {
  return onFreshPage(browser, { width: 1280, height: 800 }, async (tab) => {
    await tab.addInitScript(paintedClock);
    await tab.addInitScript(watchChanges, ['change', 'click']);
    await tab.goto(`${url}${page === 'app' ? appHash(shown) : peerQuery(shown)}`);
    await (page === 'app'
      ? wakeLive(tab, patienceMs)
      : tab.waitForSelector('html[data-drawn]', { state: 'attached', timeout: patienceMs }));
    await tab.waitForSelector(page === 'app' ? '.stepped svg' : 'canvas');
    await tab.waitForTimeout(500);
    const seen: Change[] = [];
    for (const indicator of indicators) {
      const select = tab.locator(page === 'app' ? '.controls select' : '#indicator');
      seen.push({
        page,
        shown,
        kind: 'indicator',
        ...(await during(tab, () => select.selectOption(indicator))),
      });
    }
    for (const area of areas) {
      const click =
        page === 'app' ? await clickOnMap(tab, area) : () => tab.click(`[data-pick=${area}]`);
      seen.push({ page, shown, kind: 'area', ...(await during(tab, click)) });
    }
    if (screenshot !== undefined) await tab.screenshot({ path: screenshot });
    return seen;
  });
}

/** What a change does to the page, from the event that it makes. */
export async function during(tab: Page, change: () => Promise<unknown>): Promise<ChangeSeen> {
  const seen = tab.evaluate(() => window.nextChange());
  // The page must listen before the change is made.
  await tab.evaluate(() => undefined);
  await change();
  return seen;
}

/** Rests the pointer on the area first: what hovering does is not what is measured. */
async function clickOnMap(tab: Page, area: string): Promise<() => Promise<void>> {
  const point = (await tab.evaluate(countyPoints)).find(([id]) => id === area);
  if (point === undefined) throw new Error(`No point of ${area} is free.`);
  await tab.mouse.move(point[1], point[2]);
  await tab.waitForTimeout(300);
  return async () => {
    await tab.mouse.down();
    await tab.mouse.up();
  };
}

function appHash(shown: Shown): string {
  const chart = shown === 'bars' ? '' : `&chart=${shown}`;
  return `#/compare/${start.areas}?indicator=${start.indicator}${chart}`;
}

function peerQuery(shown: Shown): string {
  const chart = shown === 'all' ? '' : `&chart=${shown}`;
  return `?areas=${start.areas}&indicator=${start.indicator}${chart}`;
}
