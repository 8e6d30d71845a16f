import { freePointIn, isMapSettled } from '../mapInPage';
import { expect, liveMapFiles, type BrowserContext, type Page } from './test';

/** What the tests see of MapLibre's map on the page. */
interface LiveMapHandle {
  queryRenderedFeatures(options: {
    layers: string[];
  }): { id?: string | number; properties: { key: string }; state: Record<string, unknown> }[];
  getFeatureState(target: { source: string; id: string }): Record<string, unknown>;
  project(at: [number, number]): { x: number; y: number };
  getCanvas(): HTMLCanvasElement;
  triggerRepaint(): void;
}
declare global {
  interface HTMLElement {
    liveMap?: LiveMapHandle;
  }
}

/** Faults that a page told of while it was open; every test ends by asserting that there are none. */
export interface Watch {
  readonly errors: string[];
  readonly foreign: string[];
}

export function watch(page: Page): Watch {
  const faults: Watch = { errors: [], foreign: [] };
  page.on('pageerror', (error) => faults.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'error' || liveMapFiles.test(message.location().url)) return;
    faults.errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn =
      ['127.0.0.1', 'localhost'].includes(url.hostname) ||
      ['data:', 'blob:'].includes(url.protocol);
    if (!isOwn) faults.foreign.push(request.url());
  });
  return faults;
}

/** Where elements are found: a page, or a frame in it. */
type Ground = Pick<Page, 'locator'>;

/** The page's own script is there, and its map answers. */
export async function mounted(page: Ground): Promise<void> {
  await expect(page.locator('.overlay').first()).toBeAttached({ timeout: 30_000 });
}

/** Brings the live map, as a hand does that comes to the map. */
export async function wakeLive(page: Ground): Promise<void> {
  await mounted(page);
  await page.locator('.stage').first().dispatchEvent('pointermove');
  await expect(page.locator('html')).toHaveAttribute('data-map', 'live', { timeout: 30_000 });
}

/** Opens a view and waits until it answers; its map is the drawing. */
export async function open(page: Page, hash = ''): Promise<Watch> {
  const faults = watch(page);
  await page.goto(`./${hash}`);
  await mounted(page);
  return faults;
}

/** Opens a view with the live map, in a test tagged `@live`. */
export async function openLive(page: Page, hash = ''): Promise<Watch> {
  const faults = await open(page, hash);
  await wakeLive(page);
  return faults;
}

/** The page has no WebGL, as on a machine whose browser refuses it: the drawing stays. */
export function refuseWebGl(target: Page | BrowserContext): Promise<unknown> {
  return target.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      if (kind.startsWith('webgl')) return null;
      return Reflect.apply(original, this, [kind, ...rest]) as RenderingContext | null;
    } as typeof original;
  });
}

/** Follows a link within the open page, until what it leads to is there. */
export async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    (next) =>
      new Promise<void>((done) => {
        const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => done()));
        if (location.hash === next) return painted();
        addEventListener('hashchange', painted, { once: true });
        location.hash = next;
      }),
    hash,
  );
  await expect(page.locator('[data-quick], .waiting')).toHaveCount(0);
}

/** Keys of the counties that MapLibre really has on screen. */
export function renderedCounties(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const map = document.querySelector<HTMLElement>('.live')?.liveMap;
    const features = map?.queryRenderedFeatures({ layers: ['counties'] }) ?? [];
    return [...new Set(features.map(({ properties }) => properties.key))].sort();
  });
}

export function countyState(page: Page, id: string): Promise<Record<string, unknown>> {
  return page.evaluate(
    (area) =>
      document
        .querySelector<HTMLElement>('.live')
        ?.liveMap?.getFeatureState({ source: 'boundaries', id: area }) ?? {},
    id,
  );
}

/** A point inside an area's shape, in CSS pixels of the viewport, by asking the shape itself. */
export async function pointIn(page: Page, area: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(freePointIn, area);
  if (point === null) throw new Error(`no free point in ${area}`);
  return point;
}

/** A place's camera has arrived when what is painted and how it is moved are the same for five frames running. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.deleteProperty(window, 'sameCalls'));
  await page.waitForFunction(isMapSettled);
}

/** Holds back what the page asks for by such an address, until what it gives is called. */
export async function holdBack(page: Page, address: RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** The page is no wider than the window. */
export async function expectNothingCutOff(page: Page): Promise<void> {
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(width);
}
