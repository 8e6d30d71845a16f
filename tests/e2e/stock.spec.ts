import { expect, test, type Page } from './test';
import { startStock, type Stock } from '../stockServer';
import { mounted, renderedCounties, wakeLive, watch } from './page';

test.use({ serviceWorkers: 'allow' });

const html = (page: Page) => page.locator('html');
const offlineNote = (page: Page) => page.locator('.offline');

test.describe('on an nginx that nobody has configured', () => {
  let stock: Stock;
  test.beforeAll(async () => {
    stock = await startStock('dist');
  });
  test.afterAll(() => stock.close());

  test('the live map comes, and the page opens without a network', async ({ page, context }) => {
    test.info().annotations.push({ type: 'server', description: stock.via });
    const faults = watch(page);
    await page.goto(stock.url);
    await wakeLive(page);
    expect(await renderedCounties(page)).toHaveLength(11);
    await expect(offlineNote(page)).toHaveAttribute('data-note', 'ready', { timeout: 30_000 });
    await context.setOffline(true);
    await page.goto(`${stock.url}#/explore/pingyao`);
    await page.reload();
    await wakeLive(page);
    expect(faults).toEqual({ errors: [], foreign: [] });
  });
});

test('a worker that is refused leaves the drawing, and the page is kept all the same @live', async ({
  page,
}) => {
  await page.route(/maplibre-gl-worker/, async (route) => {
    const answer = await route.fetch();
    const headers = { ...answer.headers(), 'content-type': 'application/octet-stream' };
    await route.fulfill({ response: answer, headers });
  });
  await page.goto('./');
  await mounted(page);
  await page.locator('.stage').dispatchEvent('pointermove');
  await expect(html(page)).toHaveAttribute('data-map', 'static');
  await expect(offlineNote(page)).toHaveAttribute('data-note', 'ready', { timeout: 30_000 });
});

/** A worker that takes messages and says nothing until it is told to. */
function holdWorkers(): void {
  const Original = window.Worker;
  const held: { start: () => void }[] = [];
  Reflect.set(window, 'heldWorkers', held);
  class HeldWorker extends EventTarget {
    #worker: Worker | undefined;
    #waiting: [unknown, StructuredSerializeOptions | undefined][] = [];
    constructor(url: string, options: WorkerOptions) {
      super();
      held.push({
        start: () => {
          const worker = (this.#worker = new Original(url, options));
          worker.onmessage = ({ data }) =>
            this.dispatchEvent(new MessageEvent('message', { data }));
          for (const [message, transfer] of this.#waiting) worker.postMessage(message, transfer);
        },
      });
    }
    postMessage(message: unknown, transfer?: StructuredSerializeOptions): void {
      if (this.#worker === undefined) this.#waiting.push([message, transfer]);
      else this.#worker.postMessage(message, transfer);
    }
    terminate(): void {
      this.#worker?.terminate();
    }
  }
  Reflect.set(window, 'Worker', HeldWorker);
}

test('while a worker does not answer the drawing goes on, and then the live map comes @live', async ({
  page,
}) => {
  await page.addInitScript(holdWorkers);
  await page.goto('./');
  await mounted(page);
  await page.locator('.stage').dispatchEvent('pointermove');
  await expect(page.locator('.live canvas')).toHaveCount(1);
  await expect(html(page)).toHaveAttribute('data-map', 'drawing');
  const painted = page.locator('.drawing > g');
  const before = await painted.getAttribute('transform');
  await page.getByRole('button', { name: '地图：放大' }).click();
  await expect.poll(() => painted.getAttribute('transform')).not.toBe(before);
  await page.evaluate(() => {
    for (const { start } of Reflect.get(window, 'heldWorkers') as { start: () => void }[]) start();
  });
  await expect(html(page)).toHaveAttribute('data-map', 'live', { timeout: 30_000 });
});
