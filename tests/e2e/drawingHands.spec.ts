import { expect, test, type CDPSession, type Page } from './test';
import { open, pointIn, settled } from './page';

/** What the drawing is painted for at rest: scale and place of its first corner. */
async function sight(page: Page): Promise<{ scale: number; x: number; y: number }> {
  await settled(page);
  const matrix = (await page.locator('.overlay > g').first().getAttribute('transform')) ?? '';
  const [scale = NaN, , , , x = NaN, y = NaN] = (matrix.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(
    Number,
  );
  expect(await page.locator('.overlay').evaluate((svg) => svg.style.transform)).toBe('');
  return { scale, x, y };
}

/** Moves of a pointer on the stage, in one task: a machine under load is slow between two messages. */
const atOnce = (page: Page, moves: readonly (readonly [type: string, x: number])[]) =>
  page.locator('.stage').evaluate((stage, all) => {
    stage.setPointerCapture = () => undefined;
    for (const [type, clientX] of all) {
      const end = performance.now() + 8;
      while (performance.now() < end);
      const init = { bubbles: true, pointerId: 1, clientX, clientY: 300 };
      stage.dispatchEvent(new PointerEvent(type, init));
    }
  }, moves);

const tapAt = (x: number) =>
  [
    ['pointerdown', x],
    ['pointerup', x],
  ] as const;

test('a mouse drags the drawing, zooms it about the pointer, and chooses nothing by that', async ({
  page,
}) => {
  const faults = await open(page);
  const start = await sight(page);
  const { x, y } = await pointIn(page, 'heshun');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 90, y + 40, { steps: 4 });
  await page.mouse.move(x - 90, y + 40);
  await page.mouse.up();
  const dragged = await sight(page);
  expect(dragged.scale).toBeCloseTo(start.scale, 9);
  expect(dragged.x - start.x).toBeLessThan(-80);
  expect(dragged.y - start.y).toBeGreaterThan(30);

  await page.mouse.wheel(0, -300);
  const near = await sight(page);
  expect(near.scale / dragged.scale).toBeCloseTo(2 ** (300 / 650), 2);
  // The pointer stays on its place: what was painted under it is under it still.
  const box = await page.locator('.stage').boundingBox();
  const pointer = x - 90 - (box?.x ?? 0);
  expect((pointer - near.x) / near.scale).toBeCloseTo((pointer - dragged.x) / dragged.scale, 0);
  await atOnce(page, [...tapAt(x), ...tapAt(x)]);
  await expect.poll(async () => (await sight(page)).scale).toBeGreaterThan(near.scale * 1.9);
  expect(faults.errors).toEqual([]);
});

test('a drag that is let go on its way drifts on, and not where less motion is asked for', async ({
  page,
}) => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion });
    await open(page);
    const start = await sight(page);
    await atOnce(page, [
      ['pointerdown', 400],
      ['pointermove', 410],
      ['pointermove', 430],
      ['pointermove', 460],
      ['pointerup', 460],
    ]);
    const moved = (await sight(page)).x - start.x;
    if (reducedMotion === 'reduce') expect(moved).toBeCloseTo(60, 0);
    else expect(moved).toBeGreaterThan(100);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  const touch = (session: CDPSession, type: 'Start' | 'Move' | 'End', xs: readonly number[]) =>
    session.send('Input.dispatchTouchEvent', {
      type: `touch${type}`,
      touchPoints: xs.map((x, id) => ({ x, y: 250, id })),
    });

  test('two fingers zoom the drawing, two taps too, and one finger moves it', async ({ page }) => {
    await open(page);
    const session = await page.context().newCDPSession(page);
    const start = await sight(page);
    await touch(session, 'Start', [150, 230]);
    for (const apart of [50, 70, 80]) await touch(session, 'Move', [190 - apart, 190 + apart]);
    await touch(session, 'End', []);
    const pinched = await sight(page);
    expect(pinched.scale / start.scale).toBeCloseTo(2, 0);

    await touch(session, 'Start', [200]);
    for (const x of [180, 150, 120, 120]) await touch(session, 'Move', [x]);
    await touch(session, 'End', []);
    const dragged = await sight(page);
    expect(dragged.scale).toBeCloseTo(pinched.scale, 9);
    expect(dragged.x).toBeLessThan(pinched.x - 60);

    await atOnce(page, [...tapAt(200), ...tapAt(200)]);
    await expect.poll(async () => (await sight(page)).scale).toBeGreaterThan(dragged.scale * 1.8);
  });

  test('in another page one finger is that page’s and two are the map’s', async ({ page }) => {
    await open(page, '#/explore?embed=map');
    const session = await page.context().newCDPSession(page);
    await expect(page.locator('.embed-foot')).toBeAttached();
    const start = await sight(page);
    await touch(session, 'Start', [250]);
    for (const x of [220, 180, 140]) await touch(session, 'Move', [x]);
    await touch(session, 'End', []);
    expect(await sight(page)).toEqual(start);
    await touch(session, 'Start', [150, 230]);
    for (const apart of [50, 70, 80]) await touch(session, 'Move', [190 - apart, 190 + apart]);
    await touch(session, 'End', []);
    expect((await sight(page)).scale).toBeGreaterThan(start.scale * 1.5);
  });
});
