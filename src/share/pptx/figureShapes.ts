import type { Pack } from '../../content/schema';
import type { WallFigure } from '../../content/stageSchema';
import { slideWords } from '../../i18n/slides';
import { barsChart, type ChartPlace } from './charts/barsChart';
import type { Chart } from './charts/chart';
import { sharesChart } from './charts/sharesChart';
import type { ReadingFrame } from './read/frame';
import { readHtml } from './read/html';
import type { Box, ChartShape, Shape } from './shape';

/** What the bars of a figure are drawn in; on a slide a chart stands in its place. */
const barsOf = '[data-bars]';

/**
 * A figure of the wall as shapes: what PowerPoint has a chart for as a chart with the words around it, all else as a
 * group of native shapes.
 *
 * @param room Where the figure is laid out.
 */
export function figureShapes(
  pack: Pack,
  figure: WallFigure,
  room: Element,
  frame: ReadingFrame,
  place: ChartPlace,
): readonly Shape[] {
  const words = slideWords[place.lang];
  const label = room.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '';
  const chart = chartOf(pack, figure, place);
  const isLeftOut = (element: Element) =>
    frame.isLeftOut(element) || (chart !== null && element.matches(barsOf));
  const read = readHtml(room, { ...frame, isLeftOut });
  const [only] = read;
  const shapes = read.length === 1 && only?.kind === 'group' ? only.shapes : read;
  const group: readonly Shape[] =
    shapes.length === 0 ? [] : [{ kind: 'group', name: words.figure, description: label, shapes }];
  if (chart === null) return group;
  const native: ChartShape = {
    kind: 'chart',
    name: words.chart,
    description: label,
    ...placed(chart, room, frame),
  };
  return [native, ...group];
}

function chartOf(pack: Pack, figure: WallFigure, place: ChartPlace): Chart | null {
  if (figure.chart === 'bars') return barsChart(pack, figure, place);
  if (figure.chart === 'shares') return sharesChart(pack, figure, place);
  return null;
}

/** A chart where its bars are laid out, with bars as thick and as far from one another. */
function placed(chart: Chart, room: Element, { origin }: ReadingFrame): { box: Box; chart: Chart } {
  const around = room.getBoundingClientRect();
  const rects = [...room.querySelectorAll(barsOf)].map((bars) => bars.getBoundingClientRect());
  const [first, last] = [rects[0] ?? around, rects.at(-1) ?? around];
  const left = around.left - origin[0];
  if (rects.length < 2) {
    const box = { x: left, y: first.top - origin[1], width: around.width, height: first.height };
    // A program leaves out every other name where they would touch.
    const row = first.height / chart.categories.length;
    return { box, chart: { ...chart, fontSize: Math.min(chart.fontSize, row * 0.6) } };
  }
  const pitch = (last.top - first.top) / (rects.length - 1);
  const box = {
    x: first.left - origin[0],
    y: first.top - origin[1] - (pitch - first.height) / 2,
    width: first.width,
    height: pitch * rects.length,
  };
  return { box, chart: { ...chart, gap: (100 * (pitch - first.height)) / first.height } };
}
