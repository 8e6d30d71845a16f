import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Browser, type FrameLocator, type Page } from './test';
import { follow, open, openLive, settled, wakeLive, watch } from './page';

/** A page of somebody else, on an origin of its own, around the code that was copied. */
async function hostOf(code: string): Promise<{ url: string; server: Server }> {
  const html = `<!doctype html><html lang="zh"><title>host</title><body style="margin:0"><button id="before">before</button>${code}<button id="after">after</button><p style="height:2000px">long</p></body></html>`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port.toString()}/`, server };
}

async function openEmbedDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: '分享、下载与打印' }).click();
  await page.getByRole('button', { name: '设置嵌入的画面' }).click();
  await expect(page.getByRole('dialog', { name: /嵌入网页/ })).toBeVisible();
}
const codeOn = (page: Page) => page.getByRole('textbox', { name: '嵌入代码' }).inputValue();
const heightOn = (page: Page) =>
  page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);
const contentOf = (frame: FrameLocator) =>
  frame.locator('.page').evaluate((page) => page.scrollHeight);

test('the dialog makes code for the chosen parts, with a preview of just that', async ({
  page,
  context,
}) => {
  const faults = await open(page, '#/explore/pingyao?indicator=urban-share');
  await openEmbedDialog(page);
  const preview = page.frameLocator('iframe');
  await expect(preview.getByRole('region', { name: '平遥县' })).toBeVisible();
  await expect(preview.locator('.masthead')).toBeHidden();

  await page.getByRole('radio', { name: '仅地图' }).check();
  await page.getByRole('checkbox', { name: '图例' }).uncheck();
  await page.getByRole('combobox', { name: '画面的语言' }).selectOption('en');
  await page.getByRole('combobox', { name: '画面的配色' }).selectOption('dark');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(preview.locator('html')).toHaveAttribute('lang', 'en');
  await expect(preview.locator('.map')).toBeVisible();
  await expect(preview.locator('.legend')).toBeHidden();
  await expect(preview.getByRole('region', { name: 'Pingyao County' })).toBeHidden();

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '复制嵌入代码' }).click();
  await expect(page.getByText('代码已复制')).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(
    '#/explore/pingyao?indicator=urban-share&amp;theme=dark&amp;lang=en&amp;embed=map&amp;without=legend"',
  );
  expect(code).toContain('<script>');
  await page.getByRole('checkbox', { name: /高度随内容/ }).uncheck();
  expect(await codeOn(page)).not.toContain('<script>');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: /分享/ })).toBeVisible();
  expect(faults).toEqual({ errors: [], foreign: [] });
});

/** Reads the code on another site, in a browser that has never been on the map's own page. */
async function expectGoodGuest(browser: Browser, code: string, part: string | null, width: number) {
  const { url, server } = await hostOf(code);
  const reader = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'allow' });
  try {
    const host = await reader.newPage();
    await host.setViewportSize({ width, height: 900 });
    const faults = watch(host);
    await host.addInitScript(() => {
      const store = window as unknown as { told: unknown[] };
      store.told = [];
      addEventListener('message', ({ data }) => store.told.push(data));
    });
    await host.goto(url);
    const frame = host.frameLocator('iframe');
    await expect(frame.locator('#panel')).toBeVisible();
    const told = () =>
      host.evaluate(() => (window as unknown as { told: { height: number }[] }).told);
    await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
    await expect
      .poll(async () => ((await told()).at(-1)?.height ?? 0) - Math.round(await heightOn(host)))
      .toBe(0);
    for (const message of await told()) {
      expect(Object.keys(message).sort()).toEqual(['height', 'type']);
      expect(message.height).toBeLessThan(20_000);
    }
    // The frame is as high as its text, or has the height of a map; nothing is cut off.
    if (!(part === '地图和面板' && width > 900))
      await expect
        .poll(async () => (await contentOf(frame)) - (await heightOn(host)))
        .toBeLessThanOrEqual(1);

    const kept = await frame.locator('html').evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      name: window.name,
    }));
    expect(kept).toEqual({
      local: 0,
      session: 0,
      cookies: '',
      caches: [],
      databases: 0,
      workers: 0,
      name: '',
    });
    const leaving = await frame
      .locator('a[href^="http"]')
      .evaluateAll((links) => links.filter((link) => link.getAttribute('target') !== '_blank'));
    expect(leaving).toEqual([]);
    const [whole] = await Promise.all([
      reader.waitForEvent('page'),
      frame.getByRole('link', { name: '打开完整地图' }).click(),
    ]);
    await expect(whole.locator('.masthead')).toBeVisible();
    expect(whole.url()).not.toContain('embed');
    expect(faults).toEqual({ errors: [], foreign: [] });
  } finally {
    await reader.close();
    server.close();
  }
}

test('another site’s page gets heights, and nothing is stored: a map and its panel @live', async ({
  page,
  browser,
}) => {
  await openLive(page, '#/explore/pingyao');
  await openEmbedDialog(page);
  await page.getByRole('radio', { name: '地图和面板' }).check();
  await expectGoodGuest(browser, await codeOn(page), '地图和面板', 1200);
});

test('another site’s page gets heights, and nothing is stored: each part', async ({
  page,
  browser,
}) => {
  test.slow();
  await open(page);
  for (const [hash, part, width] of [
    ['#/explore/pingyao', '地图和面板', 500],
    ['#/explore/pingyao', '仅面板', 700],
    ['#/compare/pingyao~jiexiu', '仅图表', 700],
    ['#/table', null, 1000],
  ] as const) {
    await follow(page, hash);
    await openEmbedDialog(page);
    if (part !== null) await page.getByRole('radio', { name: part }).check();
    const code = await codeOn(page);
    // The dialog it was opened from comes back first.
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: /分享/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await test.step(`${hash}, ${part ?? 'whole'}`, () =>
      expectGoodGuest(browser, code, part, width));
  }
});

test('an embedded map stands from the first where it stays', async ({ page }) => {
  // What is seen of the map in each frame once the page has taken over from what came with it.
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { placesSeen: seen });
    const look = (): void => {
      const map = document.querySelector('.map');
      if (map !== null && !('link' in document.documentElement.dataset)) {
        const { x, y, width, height } = map.getBoundingClientRect();
        const camera = map.querySelector('.overlay > g')?.getAttribute('transform');
        seen.add([x, y, width, height, camera].join(' '));
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await open(page, '#/explore/heshun?indicator=age-65&embed=map');
  await settled(page);
  const seen = await page.evaluate(() => [
    ...(window as unknown as { placesSeen: Set<string> }).placesSeen,
  ]);
  expect(seen).toHaveLength(1);
});

test('an embedded map traps neither the keyboard nor the wheel @live', async ({
  page,
  baseURL,
}) => {
  const { url, server } = await hostOf(
    `<iframe src="${baseURL ?? ''}#/explore/pingyao?embed=map" title="map" width="100%" height="600"></iframe>`,
  );
  try {
    await page.goto(url);
    const frame = page.frameLocator('iframe');
    await wakeLive(frame);
    await page.locator('#before').focus();
    let stops = 0;
    const isOut = () => page.evaluate(() => document.activeElement?.id === 'after');
    for (; stops < 60 && !(await isOut()); stops += 1) await page.keyboard.press('Tab');
    expect(await isOut()).toBe(true);
    expect(stops).toBeGreaterThan(5);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');

    const place = () => frame.locator('.overlay > g').first().getAttribute('transform');
    const before = await place();
    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await place()).toBe(before);
    await page.mouse.move(400, 200);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(place).not.toBe(before);
  } finally {
    server.close();
  }
});

for (const [width, height] of [
  [390, 320],
  [390, 600],
  [844, 390],
] as const) {
  test(`nothing that lies over an embedded map lies on another such thing (${String(width)} × ${String(height)})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const hash of [
      '#/?embed=map',
      '#/explore/city?indicator=age-65&embed=map',
      '#/explore/heshun?indicator=density&embed=map',
    ]) {
      await open(page, hash);
      await settled(page);
      const over = ['.embed-foot', '.legend summary', '.values', '.scale-bar', '.map-buttons'];
      const boxes = await page.evaluate(
        (selectors) =>
          selectors.flatMap((selector) =>
            [...document.querySelectorAll(selector)]
              .map((element) => ({ selector, box: element.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0)
              .map(({ selector: name, box: { left, top, right, bottom } }) => ({
                name,
                box: [left, top, right, bottom] as const,
              })),
          ),
        over,
      );
      const meeting = boxes.flatMap(({ name, box: [left, top, right, bottom] }, index) =>
        boxes
          .slice(index + 1)
          .filter(({ box }) => left < box[2] && box[0] < right && top < box[3] && box[1] < bottom)
          .map((other) => `${hash}: ${name} and ${other.name}`),
      );
      expect(boxes.map(({ name }) => name)).toContain('.legend summary');
      expect(meeting).toEqual([]);
    }
  });
}
