import type { Browser, Page } from '@playwright/test';
import { onFreshPage } from '../freshPage';
import { paintedClock } from '../paintedClock';
import { median } from '../statistics';
import { probe } from '../probe';
import { wakeLive } from '../wakeLive';

/** Times in ms; `null` for what a page does not have. */
export interface Times {
  readonly firstPaint: number | null;
  /** Every area is drawn and the first names stand. */
  readonly whole: number | null;
  readonly live: number | null;
  readonly hover: number | null;
  readonly colour: number | null;
  readonly search: number | null;
  /** The longest of some frames in which the table of all areas is scrolled from its head to its foot. */
  readonly scroll: number | null;
}

const window1280 = { width: 1280, height: 800 } as const;
const restPoint = { x: 10, y: 10 } as const;
const patienceMs = 90_000;
const hovers = 11;
/** What the peers do not have. */
const none = { colour: null, search: null, scroll: null } as const;
const scrolledFrames = 60;
/** So many shapes are a first drawing: of very many areas it has the provinces alone, and a subset has three. */
const firstShapes = 3;

/** This project's page of a size, or a peer's with the same shapes. */
export async function measurePage(browser: Browser, url: string, isOwn: boolean): Promise<Times> {
  return onFreshPage(browser, window1280, async (page) => {
    await page.addInitScript(paintedClock);
    await page.addInitScript(probe, firstShapes);
    await page.goto(url, { waitUntil: 'commit' });
    const options = { timeout: patienceMs, polling: 50 };
    await page.waitForFunction(() => window.probe.drawn !== undefined, null, options);
    const drawn = await page.evaluate(() => {
      const [mark] = performance.getEntriesByName('map:drawn');
      return Math.max(window.probe.drawn ?? 0, mark?.startTime ?? 0);
    });
    if (!isOwn) {
      const hover = await hoverSome(page);
      return { firstPaint: drawn, whole: drawn, live: drawn, hover, ...none };
    }
    await page.waitForSelector('[data-kind=area]', { state: 'attached', timeout: patienceMs });
    const whole = await page.evaluate(() => window.paintedClock.painted());
    const search = await searchFor(page);
    const touched = await wakeLive(page, patienceMs);
    await page.waitForFunction(() => window.probe.live !== undefined, null, options);
    const live = (await page.evaluate(() => window.probe.live ?? NaN)) - touched;
    await page.waitForTimeout(500);
    const hover = await hoverSome(page);
    const colour = await recolour(page);
    const scroll = await scrollTable(page);
    return { firstPaint: drawn, whole, live, hover, colour, search, scroll };
  });
}

/** Real moves to some places of the map, from the resting place each time; from the event to the painted light. */
async function hoverSome(page: Page): Promise<number | null> {
  const points = await page.evaluate((most) => {
    const told = document.documentElement.dataset['centres'];
    const all =
      told === undefined
        ? [...document.querySelectorAll<SVGElement>('[data-kind=area]')].map((name) => {
            const { left, top, width, height } = name.getBoundingClientRect();
            return { x: left + width / 2, y: top + height / 2 };
          })
        : (JSON.parse(told) as [string, number, number][]).map(([, x, y]) => ({ x, y }));
    const seen = all.filter(
      ({ x, y }) => x > 40 && y > 40 && x < innerWidth - 40 && y < innerHeight - 40,
    );
    const stride = Math.max(1, Math.floor(seen.length / most));
    return seen.filter((_, at) => at % stride === 0).slice(0, most);
  }, hovers);
  for (const { x, y } of points) {
    const before = await page.evaluate(() => window.probe.hovers.length);
    await page.mouse.move(restPoint.x, restPoint.y);
    await page.waitForTimeout(120);
    await page.mouse.move(x, y);
    await page
      .waitForFunction((count) => window.probe.hovers.length > count, before, {
        timeout: 3000,
        polling: 20,
      })
      .catch(() => undefined);
    await page.waitForTimeout(60);
  }
  return median(await page.evaluate(() => window.probe.hovers.map(({ ms }) => ms)));
}

/** From the link's change to the frame that has the map in the classes of another indicator. */
async function recolour(page: Page): Promise<number> {
  const to = (indicator: string) =>
    page.evaluate(async (id) => {
      const begun = performance.now();
      location.hash = `#/?indicator=${id}`;
      await new Promise<void>((resolve) => {
        const look = () =>
          document.querySelector(`.overlay`) !== null &&
          document.querySelector('.legend .values') !== null
            ? requestAnimationFrame(() => resolve())
            : requestAnimationFrame(look);
        requestAnimationFrame(look);
      });
      const at = await window.paintedClock.painted();
      return at - begun;
    }, indicator);
  await to('made-up-count');
  await page.waitForTimeout(1500);
  return to('made-up-share');
}

/** From the last letter to the list of results. */
async function searchFor(page: Page): Promise<number> {
  const box = page.getByRole('combobox').first();
  await box.click();
  await box.pressSequentially('jiexi');
  await page.waitForTimeout(800);
  const begun = await page.evaluate(() => performance.now());
  await box.press('u');
  await page.getByRole('option').first().waitFor({ timeout: patienceMs });
  const ended = await page.evaluate(async () => window.paintedClock.painted());
  await box.press('Escape');
  return ended - begun;
}

/** The longest frame of a way through the whole table, which goes on by one part of it in each. */
async function scrollTable(page: Page): Promise<number> {
  await page.evaluate(() => (location.hash = '#/table'));
  await page.waitForSelector('.data-grid tbody tr', { timeout: patienceMs });
  await page.waitForTimeout(1500);
  return page.evaluate(async (frames) => {
    const grid = document.querySelector('.data-grid');
    const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let [last, longest] = [await nextFrame(), 0];
    for (let frame = 1; frame <= frames; frame += 1) {
      if (grid !== null)
        grid.scrollTop = ((grid.scrollHeight - grid.clientHeight) * frame) / frames;
      const now = await nextFrame();
      [last, longest] = [now, Math.max(longest, now - last)];
    }
    return longest;
  }, scrolledFrames);
}
