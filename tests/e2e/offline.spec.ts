import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startServer, type Served } from '../serve';
import { openLive, renderedCounties, watch } from './page';

const note = (page: Page) => page.locator('.offline');

test('after one visit the page opens without a network @subpath', async ({ page, context }) => {
  const faults = await openLive(page);
  await expect(note(page)).toHaveAttribute('data-note', 'ready', { timeout: 20_000 });
  await expect(note(page)).toContainText('没有网络也能打开');
  await context.setOffline(true);
  // Chats glue such things to addresses.
  await page.goto('./?from=timeline#/explore/pingyao');
  await expect(page.locator('html')).toHaveAttribute('data-map', 'live', { timeout: 30_000 });
  await expect(page.getByRole('region', { name: '平遥县' })).toContainText('45.07');
  expect(await renderedCounties(page)).toContain('pingyao');
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test.describe('a new version', () => {
  let dir: string;
  let served: Served;
  test.beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'blueprint-'));
    cpSync('dist', dir, { recursive: true });
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
    await second.getByRole('button', { name: '换上新版本' }).click();
    await expect(note(second)).toContainText('正在演示');
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
    await second.getByRole('button', { name: '换上新版本' }).click();
    await reloaded;
    await expect.poll(hasWaiting).toBe(false);
    expect(faults).toEqual({ errors: [], foreign: [] });
  });
});
