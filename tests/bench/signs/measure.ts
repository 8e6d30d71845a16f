import type { Browser, Page } from '@playwright/test';
import { during } from '../comparison/measure';
import { watchChanges } from '../comparison/watch';
import { onFreshPage } from '../freshPage';
import { paintedClock } from '../paintedClock';
import { wakeLive } from '../wakeLive';

/** The county whose map is filled with signs. */
export const filled = 'jiexiu';
/** ms from the event to the last frame that carries any of what it lit. */
export interface Lighting {
  /** Signs that stood on the map. */
  readonly signs: number;
  readonly keyMs: readonly number[];
  readonly hoverMs: readonly number[];
}
export const leastSigns = 500;
const arrows = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'] as const;
const times = 12;

/** Walks from sign to sign with arrow keys, then points at signs from an empty place, on one page. */
export async function measureSigns(browser: Browser, url: string): Promise<Lighting> {
  return onFreshPage(browser, { width: 1280, height: 800 }, async (tab) => {
    await tab.addInitScript(paintedClock);
    await tab.addInitScript(watchChanges, ['keydown', 'pointerover']);
    await tab.goto(`${url}#/explore/${filled}`);
    await wakeLive(tab, 60_000);
    const isFull = (least: number) => document.querySelectorAll('[data-place]').length >= least;
    await tab.waitForFunction(isFull, leastSigns, { timeout: 60_000 });
    await tab.waitForTimeout(1500);
    const signs = await tab.locator('[data-place]').count();

    await tab.focus('.map-keys');
    await tab.keyboard.press('Enter');
    await tab.waitForSelector('[data-hovered-place]', { state: 'attached' });
    const keyMs: number[] = [];
    for (let press = 0; press < times; press++) {
      const key = arrows[press % arrows.length] ?? 'ArrowUp';
      keyMs.push((await during(tab, () => tab.keyboard.press(key))).paintedMs);
    }
    const hoverMs: number[] = [];
    for (const [x, y] of await tab.evaluate(signPoints, times)) {
      await tab.mouse.move(4, 4);
      await tab.waitForTimeout(200);
      hoverMs.push((await during(tab, () => tab.mouse.move(x, y))).paintedMs);
      await mustBeLit(tab);
    }
    return { signs, keyMs, hoverMs };
  });
}

async function mustBeLit(tab: Page): Promise<void> {
  if ((await tab.locator('[data-hovered-place]').count()) === 0)
    throw new Error('A sign that was pointed at is not lit.');
}

/** Signs under nothing else, spread over all of them, in pixels of the window. */
function signPoints(count: number): readonly (readonly [x: number, y: number])[] {
  const free = [...document.querySelectorAll<SVGElement>('[data-place]')].flatMap((sign) => {
    const { left, top, width, height } = sign.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const isFree = document.elementFromPoint(x, y)?.closest('[data-place]') === sign;
    return isFree ? [[x, y] as const] : [];
  });
  const step = Math.max(1, Math.floor(free.length / count));
  return free.filter((_, index) => index % step === 0).slice(0, count);
}
