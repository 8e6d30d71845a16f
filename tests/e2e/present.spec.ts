import { expect, test } from './test';
import { PNG } from 'pngjs';
import { open, openLive, pointIn, settled, watch } from './page';
import { expectStep, openTalk, stepOn, takes } from './talk';

const first = 'mission--pioneer.0';
const second = 'mission--pioneer.1';

/** One round of each presenter's buttons, as their key maps send them; two of them are all that the Logitech R500 has. */
test('Logitech R400, R500, R800 and Kensington: starts, pages, blacks out and stops @subpath', async ({
  page,
}) => {
  const faults = watch(page);
  await openTalk(page, '#/present');
  for (const step of [first, second]) {
    await page.keyboard.press('PageDown');
    await expectStep(page, step);
  }
  for (const black of ['.', 'b']) {
    await openTalk(page, '#/present');
    await expect.poll(() => stepOn(page)).toBe('start');
    await page.keyboard.press('F5');
    await expectStep(page, first);
    await page.keyboard.press('PageDown');
    await expectStep(page, second);
    await page.keyboard.press('PageUp');
    await expectStep(page, first);
    await page.keyboard.press(black);
    await expect(page.locator('[data-black]')).toBeVisible();
    await page.keyboard.press(black);
    await expect(page.locator('[data-black]')).toHaveCount(0);
    await expectStep(page, first);
    await page.keyboard.press('Escape');
    await expect(page.locator('.talk')).toHaveCount(0);
    await expect(page.locator('.masthead')).toBeVisible();
  }
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('F5 is taken while presenting and keeps the step; a reload lands on it anyway', async ({
  page,
}) => {
  await openTalk(page, '#/present/two-wings--both.1?talk=5');
  await page.evaluate(() => (document.body.dataset['stays'] = 'here'));
  await page.keyboard.press('F5');
  await page.keyboard.press('Shift+F5');
  await expectStep(page, 'two-wings--both.1');
  expect(await page.evaluate(() => document.body.dataset['stays'])).toBe('here');
  await page.reload();
  await expectStep(page, 'two-wings--both.1');
  await expect(page.locator('.count')).toContainText('6 / 8');
});

test('outside presenting no key is taken', async ({ page }) => {
  await open(page);
  for (const key of ['F5', 'b', '.', 'PageDown', 'Escape', ' '])
    expect.soft(await takes(page, key), key).toBe(false);
});

test('keys with modifiers, of a composing input method and in fields are not the talk’s', async ({
  page,
}) => {
  await openTalk(page, `#/present/${first.slice(0, -2)}`);
  expect(await takes(page, 'b', { ctrlKey: true })).toBe(false);
  expect(await takes(page, 'F5', { metaKey: true })).toBe(false);
  expect(await takes(page, 'PageDown', { isComposing: true })).toBe(false);
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
  });
  expect(await takes(page, 'PageDown')).toBe(false);
  await page.keyboard.type('b');
  await expect(page.locator('[data-black]')).toHaveCount(0);
  await expectStep(page, first);
});

test('digits and Enter go to that step; Home and End to the ends', async ({ page }) => {
  await openTalk(page, '#/present');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expectStep(page, 'two-zones--dev.0');
  await page.keyboard.press('End');
  await expectStep(page, 'outlook--later.0');
  await page.keyboard.press('Home');
  await expectStep(page, first);
});

test('the talk shows what the step is about, dims the rest and says where it comes from', async ({
  page,
}) => {
  const faults = await open(page, '#/present/two-wings--both');
  await expect(page.locator('.talk')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.overlay')).toHaveAttribute('data-selected', /shouyang/);
  const wall = page.locator('.wall');
  await expect(wall).toContainText('东山有六成的土地');
  await expect(wall).toContainText('76.91万人');
  await expect(wall).toContainText('中共晋中市委');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.overlay')).toHaveAttribute('data-selected', /yuci/);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('leaving to explore and coming back ends on the exact step', async ({ page }) => {
  await openTalk(page, '#/present/two-wings--both.2?talk=40');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/explore\/measure-wings$/);
  await page.getByRole('link', { name: '平遥县' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '平遥县' })).toBeVisible();
  await page.getByRole('link', { name: '回到讲稿' }).click();
  await expectStep(page, 'two-wings--both.2');
  await expect(page).toHaveURL(/talk=40/);
});

test('the way back to the talk keeps language and colours', async ({ page }) => {
  await openTalk(page, '#/present/two-wings--both.1?lang=en&theme=dark');
  await page.keyboard.press('Escape');
  await page.locator('.talk-return').click();
  await expectStep(page, 'two-wings--both.1');
  await expect(page).toHaveURL(/two-wings--both\.1\?theme=dark&lang=en$/);
});

test('a link to a step that is gone goes to its chapter, to an unknown one to the start', async ({
  page,
}) => {
  await openTalk(page, '#/present/valley--long-gone');
  await expectStep(page, 'valley--core.0');
  await expect(page.getByRole('status').filter({ hasText: '已不存在' })).toBeVisible();
  // A page opened anew, not one that goes on.
  await page.goto('about:blank');
  await openTalk(page, '#/present/nothing--here');
  await expect(page.locator('.talk')).toBeVisible();
  expect(await stepOn(page)).toBe('start');
  await expect(page.getByRole('status').filter({ hasText: '请从头开始' })).toBeVisible();
});

test('the overview shows each step as its wall once it is on screen, and a press goes there', async ({
  page,
}) => {
  await openTalk(page, '#/present/valley--core?talk=40');
  await page.keyboard.press('g');
  const grid = page.getByRole('dialog', { name: '全部步骤' });
  await expect(grid.locator('a[data-step]')).toHaveCount(50);
  const yushe = grid.locator('[data-step="two-wings--yushe"]');
  await yushe.scrollIntoViewIfNeeded();
  await expect(yushe.locator('[data-layer="counties"] path')).toHaveCount(11);
  await expect(yushe.locator('.wall-figure')).toBeVisible();
  const last = grid.locator('a[data-step]').last();
  await expect(last.locator('.boxed-stage')).toHaveCount(0);
  await last.scrollIntoViewIfNeeded();
  await expect(last.locator('.boxed-stage')).toBeVisible();
  await grid.getByRole('link', { name: '榆社：' }).click();
  await expectStep(page, 'two-wings--yushe.0');
  await expect(grid).toHaveCount(0);
});

test('with reduced motion the camera jumps and ends on the identical view @live', async ({
  page,
}) => {
  const ends: (string | null)[] = [];
  await openLive(page, '#/present/mission--pioneer');
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.keyboard.press('Home');
    await expectStep(page, first);
    await settled(page);
    await page.keyboard.type('13');
    await page.keyboard.press('Enter');
    await expectStep(page, 'two-zones--agri.0');
    await settled(page);
    ends.push(await page.locator('.overlay > g').first().getAttribute('transform'));
  }
  const numbers = ends.map((end) => (end ?? '').match(/-?[\d.]+/g)?.map(Number) ?? []);
  expect(numbers[0]?.length).toBe(6);
  numbers[0]?.forEach((number, index) => expect(number).toBeCloseTo(numbers[1]?.[index] ?? NaN, 3));
});

test('the next step is marked as painted after the key, for whoever measures it @live', async ({
  page,
}) => {
  await openLive(page, '#/present/mission--pioneer?talk=40');
  await settled(page);
  const delays: number[] = [];
  for (let press = 0; press < 4; press += 1) {
    const delay = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          performance.clearMarks('step:painted');
          const start = performance.now();
          new PerformanceObserver((list, observer) => {
            const mark = list.getEntriesByName('step:painted')[0];
            if (mark === undefined) return;
            observer.disconnect();
            resolve(mark.startTime - start);
          }).observe({ type: 'mark' });
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }),
          );
        }),
    );
    delays.push(delay);
    await settled(page);
  }
  // How soon is the bench's to say, on a quiet machine; here only that it is not never.
  expect(delays.filter((delay) => delay > 0 && delay < 5000)).toHaveLength(4);
});

test('projector: the link says so, type grows and lines get heavier', async ({ page }) => {
  await openTalk(page, '#/present/two-wings--both');
  const measure = () =>
    page.evaluate(() => ({
      caption: parseFloat(
        getComputedStyle(document.querySelector('.caption') ?? document.body).fontSize,
      ),
      line: Number(
        document.querySelector('[data-layer="borders"] path')?.getAttribute('stroke-width'),
      ),
    }));
  const before = await measure();
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/theme=projector/);
  await expect.poll(async () => (await measure()).caption / before.caption).toBeCloseTo(1.12, 1);
  expect((await measure()).line).toBeGreaterThan(before.line * 1.3);
});

test('laser and pen: a dot that follows, strokes that go away by themselves or at once', async ({
  page,
}) => {
  await openTalk(page, '#/present/mission--pioneer');
  await page.keyboard.press('l');
  await page.mouse.move(500, 300);
  await expect(page.locator('[data-ink="laser"] .dot')).toHaveAttribute('cx', '500');
  await page.keyboard.press('p');
  await page.mouse.move(500, 300);
  await page.mouse.down();
  await page.mouse.move(700, 360, { steps: 5 });
  await page.mouse.up();
  await expect(page.locator('[data-ink="pen"] path')).toHaveCount(1);
  await page.keyboard.press('e');
  await expect(page.locator('[data-ink="pen"] path')).toHaveCount(0);
  await page.keyboard.press('p');
  await expect(page.locator('[data-ink]')).toHaveCount(0);
});

test('an idle pointer is hidden, lights no county and comes back when it moves', async ({
  page,
}) => {
  await openTalk(page, '#/present/mission--pioneer');
  await expect(page.locator('.overlay [data-area]')).toHaveCount(11);
  await settled(page);
  const { x, y } = await pointIn(page, 'heshun');
  await page.mouse.move(x, y);
  const lit = page.locator('[data-hover-outline="heshun"]');
  await expect(lit).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-idle', '', { timeout: 8000 });
  await expect(lit).toBeHidden();
  await page.mouse.move(x + 2, y);
  await expect(page.locator('html')).not.toHaveAttribute('data-idle');
  await expect(lit).toBeVisible();
});

test('swiping pages on touch', async ({ browser, baseURL }) => {
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ baseURL: baseURL ?? '', hasTouch: true, viewport });
  const page = await context.newPage();
  await openTalk(page, '#/present/mission--pioneer');
  const cdp = await context.newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: x === undefined ? [] : [{ x, y: 760 }],
      });
    await touch('touchStart', from);
    await touch('touchMove', (from + to) / 2);
    await touch('touchMove', to);
    await touch('touchEnd');
  };
  await swipe(300, 120);
  await expectStep(page, second);
  await swipe(120, 300);
  await expectStep(page, first);
  await context.close();
});

test('what the browser refuses is said in one sentence, and the talk goes on', async ({ page }) => {
  const faults = watch(page);
  // A browser's refusals, as a policy or a kiosk's settings make them.
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    Element.prototype.requestFullscreen = refuse;
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
    Object.defineProperty(navigator, 'wakeLock', { value: { request: refuse } });
    window.open = () => null;
  });
  await openTalk(page, '#/present');
  const says = (text: string) => page.getByRole('status').filter({ hasText: text });
  await expect(says('网页无法保持屏幕常亮')).toBeVisible();
  await page.keyboard.press('f');
  await expect(says('不允许网页全屏')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectStep(page, first);
  await page.keyboard.press('y');
  await page.keyboard.press('n');
  await expect(says('浏览器拦截了观众窗口')).toBeVisible();
  await expect(page.getByRole('link', { name: '在新标签页打开观众窗口' })).toBeVisible();
  await expect(says('不允许写剪贴板')).toBeVisible();
  await expect(page.locator('.talk-notice textarea')).toHaveValue(/chapter: mission/);
  await page.keyboard.press('PageDown');
  await expectStep(page, second);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('Alt+Y copies the explored view as a step of the talk; the letter alone does nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#/explore/yushe?layers=wings');
  expect(await takes(page, 'y')).toBe(false);
  await page.keyboard.press('Alt+KeyY');
  await expect(page.getByRole('status').filter({ hasText: '已复制为一个步骤' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('view: { subject: yushe, layers: [wings] }');
});

test('the live map misses no piece of itself, however wide the card over it is @live', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openLive(page, '#/present/two-wings--heritage.1?theme=projector');
  await settled(page);
  const ground = [0xe6, 0xe0, 0xd2];
  const shot = PNG.sync.read(await page.screenshot());
  for (const area of ['yuci', 'shouyang', 'xiyang', 'taigu']) {
    const { x, y } = await pointIn(page, area);
    const at = (Math.round(y) * shot.width + Math.round(x)) * 4;
    expect.soft([...shot.data.subarray(at, at + 3)], area).not.toEqual(ground);
  }
});
