import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from './test';
import { copyPlain } from '../copyPlain';
import { startServer, type Served } from '../serve';
import { makeNextVersion } from './nextVersion';
import { mounted, openLive, refuseWebGl, renderedCounties, wakeLive, watch } from './page';

test.use({ serviceWorkers: 'allow' });

/** What the browser keeps on its own account must not help; what the page keeps stays. */
async function forgetHttpCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}

const note = (page: Page) => page.locator('.offline');

test('after one visit the page opens without a network @subpath @live', async ({
  page,
  context,
}) => {
  const faults = await openLive(page);
  await expect(note(page)).toHaveAttribute('data-note', 'ready', { timeout: 20_000 });
  await expect(note(page)).toContainText('断网可用');
  await context.setOffline(true);
  // Chats glue such things to addresses.
  await page.goto('./?from=timeline#/explore/pingyao');
  await wakeLive(page);
  await expect(page.getByRole('region', { name: '平遥县' })).toContainText('45.07');
  expect(await renderedCounties(page)).toContain('pingyao');
  // A page for chats leads to the view that says the same.
  await page.goto('./s/taigu/');
  await expect(page.getByRole('region', { name: '太谷区' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#/explore/taigu');
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test.describe('a new version', () => {
  let dir: string;
  let served: Served;
  // Each window needs the page alone; the map's files are kept all the same.
  test.beforeEach(async ({ context }) => {
    await refuseWebGl(context);
    dir = mkdtempSync(join(tmpdir(), 'blueprint-'));
    copyPlain('dist', dir);
    served = await startServer({ dir });
  });
  test.afterEach(async () => {
    await served.close();
    rmSync(dir, { recursive: true });
  });

  test('waits for a button, never comes up in a talk and never ends one', async ({
    page,
    context,
  }) => {
    const faults = watch(page);
    await page.goto(served.url);
    await expect(note(page)).toHaveAttribute('data-note', 'ready', { timeout: 20_000 });
    appendFileSync(join(dir, 'sw.js'), '\n// a later version');
    const port = Number(new URL(served.url).port);
    await served.close();
    served = await startServer({ dir, port });

    await page.goto(`${served.url}#/present`);
    await page.reload();
    await expect(note(page)).toHaveAttribute('data-note', 'waiting', { timeout: 20_000 });
    await expect(note(page)).toHaveText('');

    const second = await context.newPage();
    await second.goto(served.url);
    await expect(note(second)).toContainText('有新版本', { timeout: 20_000 });
    await second.getByRole('button', { name: '更新' }).click();
    await expect(note(second)).toContainText('正在汇报演示');
    const hasWaiting = () =>
      second.evaluate(
        async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null,
      );
    expect(await hasWaiting()).toBe(true);

    await page.close();
    // The talk's lock goes a moment after its window.
    const held = () =>
      second.evaluate(async () => (await navigator.locks.query()).held?.length ?? 0);
    await expect.poll(held).toBe(0);
    const reloaded = second.waitForEvent('load');
    await second.getByRole('button', { name: '更新' }).click();
    await reloaded;
    await expect.poll(hasWaiting).toBe(false);
    expect(faults).toEqual({ errors: [], foreign: [] });
  });

  test('taken in one window leaves the other windows the parts they have not fetched yet', async ({
    page,
    context,
  }) => {
    const faults = watch(page);
    await page.goto(served.url);
    await expect(note(page)).toHaveAttribute('data-note', 'ready', { timeout: 20_000 });
    const second = await context.newPage();
    await second.goto(served.url);
    await mounted(second);
    const part = makeNextVersion(dir, 'About');
    const port = Number(new URL(served.url).port);
    await served.close();
    served = await startServer({ dir, port });
    expect((await page.request.get(served.url + part)).status()).toBe(404);

    const third = await context.newPage();
    await third.goto(served.url);
    await expect(note(third)).toContainText('有新版本', { timeout: 20_000 });
    // While a window brings what a reader may soon ask for, Chromium swaps workers half a minute later.
    for (const each of [page, second]) {
      await each.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => /[/]Share-/.test(name)),
      );
    }
    const reloaded = third.waitForEvent('load');
    await third.getByRole('button', { name: '更新' }).click();
    await reloaded;
    await mounted(third);
    await forgetHttpCache(page);
    for (const each of [page, second, third]) {
      await each.getByRole('link', { name: '说明', exact: true }).click();
      await expect(each.locator('[data-part="methods"]')).toBeVisible();
    }
    expect(faults).toEqual({ errors: [], foreign: [] });
  });
});

test('a script that is damaged where it is kept is fetched anew @live', async ({ page }) => {
  await openLive(page);
  await expect(note(page)).toHaveAttribute('data-note', 'ready', { timeout: 20_000 });
  await page.reload();
  await wakeLive(page);
  /** Length of the page's own script as it is kept; first overwrites it where `damage` is given. */
  const keptLength = (damage: string | null) =>
    page.evaluate(async (text) => {
      const name = (await caches.keys()).find((key) => key.includes('precache')) ?? '';
      const cache = await caches.open(name);
      const script = (await cache.keys()).find(({ url }) => /index-[^/]+\.js/.test(url));
      if (script === undefined) return 0;
      const headers = { 'content-type': 'text/javascript' };
      if (text !== null) await cache.put(script, new Response(text, { headers }));
      return (await (await cache.match(script))?.text())?.length ?? 0;
    }, damage);
  expect(await keptLength('const half = (')).toBeLessThan(100);
  await forgetHttpCache(page);
  await page.reload();
  await wakeLive(page);
  await expect.poll(() => keptLength(null)).toBeGreaterThan(10_000);
});
