import type { Browser } from '@playwright/test';
import { onFreshPage } from './freshPage';

export const stagePainters = ['live', 'static'] as const;
/** What the talk is given on: the live map, or the drawing of a machine without WebGL. */
export type StagePainter = (typeof stagePainters)[number];

/** One talk, stepped through with the key of a presenter. Times in ms from the key's own timestamp. */
export interface Stepping {
  /** Key → the page's mark `step:painted`. */
  readonly markedMs: readonly number[];
  /** Event Timing: key → frame presented; whole 8 ms. */
  readonly presentedMs: readonly number[];
}

const presses = 20;
/** A speaker says something between two presses; the flight, 750 ms, is over by then. */
const saidMs = 1200;

interface StepProbe {
  readonly marked: number[];
  readonly presented: number[];
}
declare global {
  interface Window {
    stepProbe: StepProbe;
  }
}

/** Runs before the page's scripts: notes every press of the key and what followed it. */
function probeSteps(isWithoutWebgl: boolean): void {
  const result: StepProbe = { marked: [], presented: [] };
  window.stepProbe = result;
  let pressedAt: number | null = null;
  addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), true);
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName('step:painted')) {
      if (pressedAt === null) continue;
      result.marked.push(startTime - pressedAt);
      pressedAt = null;
    }
  }).observe({ type: 'mark' });
  const options = { type: 'event', durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown') result.presented.push(duration);
  }).observe(options as PerformanceObserverInit);
  if (!isWithoutWebgl) return;
  const original = HTMLCanvasElement.prototype.getContext as (kind: string) => unknown;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
    return kind.startsWith('webgl') ? null : original.call(this, kind);
  } as HTMLCanvasElement['getContext'];
}

/** Gives the start of the 40-minute talk, which leaves out no step, at the size of a wall. */
export async function stepThrough(
  browser: Browser,
  url: string,
  painter: StagePainter,
): Promise<Stepping> {
  return onFreshPage(browser, { width: 1920, height: 1080 }, async (page) => {
    await page.addInitScript(probeSteps, painter === 'static');
    await page.goto(`${url}#/present/mission--pioneer?talk=40`);
    await page.waitForSelector(`html[data-map="${painter}"]`, { timeout: 60_000 });
    await page.waitForSelector('.talk[data-step]');
    for (let press = 0; press < presses; press++) {
      await page.waitForTimeout(saidMs);
      await page.keyboard.press('PageDown');
      const isMarked = (count: number) => window.stepProbe.marked.length > count;
      await page.waitForFunction(isMarked, press, { timeout: 5000, polling: 20 });
    }
    await page.waitForTimeout(saidMs);
    const { marked, presented } = await page.evaluate(() => window.stepProbe);
    return { markedMs: marked, presentedMs: presented };
  });
}
