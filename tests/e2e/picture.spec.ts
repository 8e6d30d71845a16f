import { expect, test, type Page } from './test';
import { PNG } from 'pngjs';
import { holdBack, open as openView, openLive, settled } from './page';

const sizes = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

test('no names overlap and every county has its own, inside its shape, at every size', async ({
  page,
}) => {
  await page.setViewportSize(sizes[0]);
  await openView(page);
  await page.evaluate(() => document.fonts.ready);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await settled(page);
    const { names, clashes, outside } = await page.evaluate(() => {
      const groups = [...document.querySelectorAll<SVGGElement>('.overlay [data-label]')];
      const boxes = groups.map((group) => ({
        id: group.dataset['label'] ?? '',
        kind: group.dataset['kind'] ?? '',
        box: group.getBBox(),
      }));
      const apart = (a: DOMRect, b: DOMRect) =>
        a.x + a.width <= b.x ||
        b.x + b.width <= a.x ||
        a.y + a.height * 0.86 <= b.y ||
        b.y + b.height * 0.86 <= a.y;
      const overlaps = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => !apart(one.box, other.box))
          .map((other) => `${one.id} / ${other.id}`),
      );
      const areas = boxes.filter(({ kind }) => kind === 'area');
      const strays = areas.filter(({ id, box }) => {
        const shape = document.querySelector<SVGPathElement>(`.overlay path[data-area="${id}"]`);
        const toShape = shape?.getCTM()?.inverse();
        const svg = shape?.ownerSVGElement;
        if (shape === null || toShape === undefined || svg === null || svg === undefined)
          return true;
        return ![0.04, 0.5, 0.96].every((x) =>
          [0.22, 0.78].every((y) => {
            const point = new DOMPoint(
              box.x + box.width * x,
              box.y + box.height * y,
            ).matrixTransform(toShape);
            return shape.isPointInFill(point);
          }),
        );
      });
      return {
        names: areas.map(({ id }) => id),
        clashes: overlaps,
        outside: strays.map(({ id }) => id),
      };
    });
    const at = `${String(size.width)} × ${String(size.height)}`;
    expect.soft(clashes, at).toEqual([]);
    expect.soft(outside, at).toEqual([]);
    expect.soft(names, at).toHaveLength(11);
  }
});

/** Boxes of the county shapes in the viewport, rounded to a hundredth of a pixel. */
function countyBoxes(page: Page, selector: string): Promise<Record<string, number[]>> {
  return page.evaluate((query) => {
    const paths = [...document.querySelectorAll<SVGPathElement>(query)];
    return Object.fromEntries(
      paths.map((path) => {
        const { left, top, right, bottom } = path.getBoundingClientRect();
        return [path.dataset['area'] ?? '', [left, top, right, bottom]];
      }),
    );
  }, selector);
}

for (const size of [sizes[0], sizes[2], sizes[3]]) {
  test(`at ${size.width} × ${size.height} the drawing of the page and that of the script lie on each other`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    const release = await holdBack(page, /assets\/index-[^/]*\.js$/);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.locator('[data-first-drawing] [data-area]')).toHaveCount(11);
    const first = await countyBoxes(page, '[data-first-drawing] [data-area]');
    release();
    await expect(page.locator('.drawing [data-area]')).toHaveCount(11);
    const second = await countyBoxes(page, '.drawing [data-area]');
    expect(Object.keys(first)).toHaveLength(11);
    for (const [id, box] of Object.entries(first)) {
      const moved = Math.max(
        ...box.map((side, index) => Math.abs(side - (second[id]?.[index] ?? Infinity))),
      );
      expect(moved, id).toBeLessThanOrEqual(1);
    }
  });
}

/** Pixels of the picture `a` whose like is not found within one pixel in `b`. */
function strangers(a: PNG, b: PNG, tolerance: number): number {
  const near = (index: number, x: number, y: number) => {
    for (let dy = -1; dy <= 1; dy += 1) {
      for (let dx = -1; dx <= 1; dx += 1) {
        const other =
          (Math.min(b.height - 1, Math.max(0, y + dy)) * b.width +
            Math.min(b.width - 1, Math.max(0, x + dx))) *
          4;
        const distance = Math.max(
          ...[0, 1, 2].map((channel) =>
            Math.abs((a.data[index + channel] ?? 0) - (b.data[other + channel] ?? 0)),
          ),
        );
        if (distance <= tolerance) return true;
      }
    }
    return false;
  };
  let count = 0;
  for (let y = 0; y < a.height; y += 1) {
    for (let x = 0; x < a.width; x += 1) if (!near((y * a.width + x) * 4, x, y)) count += 1;
  }
  return count;
}

async function pictureOfMap(page: Page): Promise<PNG> {
  // The overlay is the same element in both; without it only the painters are compared.
  await page
    .addStyleTag({ content: '.overlay,.notice{visibility:hidden!important}' })
    .catch(() => undefined);
  return PNG.sync.read(await page.screenshot({ clip: { x: 330, y: 90, width: 520, height: 600 } }));
}

test('drawing and live map paint the same picture: no border moves by more than a pixel @live', async ({
  browser,
  baseURL,
}) => {
  const open = async (isLive: boolean) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      bypassCSP: true,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await (isLive ? openLive(page) : openView(page));
    await settled(page);
    const picture = await pictureOfMap(page);
    await context.close();
    return picture;
  };
  const [drawn, live] = [await open(false), await open(true)];
  const pixels = drawn.width * drawn.height;
  const colors = new Set<number>();
  for (let at = 0; at < live.data.length; at += 4) colors.add(live.data.readUInt32BE(at));
  expect(colors.size).toBeGreaterThan(6);
  expect(strangers(live, drawn, 40) / pixels).toBeLessThan(0.0005);
  expect(strangers(drawn, live, 40) / pixels).toBeLessThan(0.0005);
});
