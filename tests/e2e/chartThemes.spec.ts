import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from './test';
import { rgb } from 'd3';
import { charts, viewThemes, type ViewTheme } from '../../src/state/view';
import { themes } from '../../src/scene/theme';
import { contrast } from '../unit/scene/contrast';
import { follow, open } from './page';

/**
 * The shapes of a picture are the same in every theme and are reviewed in `tests/drawings/compare`;
 * here its file is reviewed for what differs: the paints, one line each with how often they occur.
 */
const hash = '#/compare/pingyao~jiexiu~yushe~heshun?indicator=urban-share';

interface Paint {
  readonly shape: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: string;
}

async function downloaded(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载这张图：SVG' }).click();
  return readFile(await (await waiting).path(), 'utf8');
}

/** Every shape and word of the file with the paints it inherits or has. */
function paintsOf(page: Page, svg: string): Promise<readonly Paint[]> {
  return page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const inherited = (from: Element, name: string): string =>
      from.getAttribute(name) ??
      (from.parentElement === null ? '' : inherited(from.parentElement, name));
    const shapes = root.querySelectorAll('path, rect, circle, line, text');
    return [...shapes].map((shape) => ({
      shape: shape.localName,
      fill: inherited(shape, 'fill') || 'none',
      stroke: inherited(shape, 'stroke') || 'none',
      width: inherited(shape, 'stroke-width'),
    }));
  }, svg);
}

function linesOf(paints: readonly Paint[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { shape, fill, stroke, width } of paints) {
    const isStroked = stroke !== 'none';
    const line = `${shape} fill ${hex(fill)}${isStroked ? ` stroke ${hex(stroke)} ${width}` : ''}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => `${line} × ${count}`).sort();
}

/** Patterns have numbered names that say nothing. */
function hex(paint: string): string {
  if (paint.startsWith('url(')) return 'pattern';
  const color = rgb(paint);
  return Number.isNaN(color.r) ? paint : color.formatHex8();
}

test('every picture leaves as a file with each theme’s own paints', async ({ page }) => {
  test.slow();
  await open(page, hash);
  for (const chart of charts) {
    const seen = new Map<ViewTheme, readonly string[]>();
    for (const theme of viewThemes) {
      await follow(page, `${hash}&chart=${chart}&theme=${theme}`);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      const paints = await paintsOf(page, await downloaded(page));
      seen.set(theme, linesOf(paints));
      const words = paints.filter(({ shape }) => shape === 'text');
      expect(words.length).toBeGreaterThan(10);
      const inks = [...new Set(words.map(({ fill }) => fill))];
      expect(inks.filter((ink) => contrast(ink, themes[theme].card) < 4.5)).toEqual([]);
    }
    const actual = [...seen].map(([theme, lines]) => `${theme}\n${lines.join('\n')}\n`).join('\n');
    expect.soft(actual).toMatchSnapshot(`${chart}.txt`);
  }
});
