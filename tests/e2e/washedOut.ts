import type { PNG } from 'pngjs';
import { contrastOnScreen, differenceOnScreen, over } from '../unit/scene/projectedPicture';
import type { Paint, PaintedBox, PaintedWall } from './paintedColors';

/** Text that is large or bold, and graphics, against what they stand on: WCAG 2.2, 1.4.3 and 1.4.11. */
const leastText = 3;
const leastMark = 3;
/** Two fills that a map tells apart, ΔE of CIE 1976: as much as the classes of a scale keep for every eye. */
const leastFills = 10;
/** The opacity of a county that is lit; one that is dimmed has much less. */
const leastLit = 0.5;
/** What takes less of a text's box lies beside its letters and not behind them. */
const leastBehind = 0.12;

/**
 * What can no longer be told apart where the room's light leaves a contrast of 50:1 on the screen: words from
 * what is really behind them on the picture, bars and dots from what is around them, fills of the map from one another.
 *
 * @param picture of the same moment, one pixel for each CSS pixel
 */
export function washedOutFaults(wall: PaintedWall, picture: PNG): readonly string[] {
  const texts = wall.texts.flatMap(({ text, paint, halo, box }) => {
    const worst = least(
      behind(picture, box, paint).map((color) => {
        const ground = halo === null ? color : over(halo.color, color, halo.opacity);
        return contrastOnScreen(over(paint.color, ground, paint.opacity), ground);
      }),
    );
    return worst >= leastText ? [] : [`"${text}" at ${worst.toFixed(2)}:1`];
  });
  const marks = wall.marks.flatMap(({ name, paints, box }) => {
    const ground = around(picture, box, paints);
    if (ground === null) return [];
    const best = Math.max(
      ...paints.map(({ color, opacity }) => contrastOnScreen(over(color, ground, opacity), ground)),
    );
    return best >= leastMark ? [] : [`${name} at ${best.toFixed(2)}:1 on ${ground}`];
  });
  return [...new Set([...texts, ...marks, ...fillFaults(wall)])];
}

/** What is lit differs from the ground, from what is dimmed, and by wing or class. */
function fillFaults({ areas, ground }: PaintedWall): readonly string[] {
  // Where the subject is no county, all are dimmed: a backdrop, which says nothing by its colours.
  const most = Math.max(leastLit, ...areas.map(({ opacity }) => opacity));
  const seen = (paint: Paint) => over(paint.color, ground, paint.opacity);
  const lit = new Set(areas.filter(({ opacity }) => opacity === most).map(seen));
  const others = new Set([...areas.map(seen), ground]);
  return [...lit].flatMap((one) =>
    [...others]
      .filter((other) => other !== one)
      .map((other) => ({ other, by: differenceOnScreen(one, other) }))
      .filter(({ by }) => by < leastFills)
      .map(({ other, by }) => `fills ${one} and ${other} by ${by.toFixed(1)}`),
  );
}

const least = (values: readonly number[]): number => Math.min(Infinity, ...values);

/** The colours that letters of this paint stand on: all that take a part of the box, but the letters' own. */
function behind(picture: PNG, box: PaintedBox, paint: Paint): readonly string[] {
  const counts = [...countColors(picture, box)]
    .filter(([color]) => !isOwn(paint, color))
    .toSorted(([, a], [, b]) => b - a);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return counts
    .filter(([, count], index) => index === 0 || count >= total * leastBehind)
    .map(([color]) => color);
}
const isOwn = ({ color, opacity }: Paint, pixel: string): boolean =>
  differenceOnScreen(over(color, pixel, opacity), pixel) < 5;

/** The colour that a mark is seen on: the most frequent of a frame around it; `null` beyond the picture. */
function around(
  picture: PNG,
  { left, top, right, bottom }: PaintedBox,
  paints: readonly Paint[],
): string | null {
  const wide = 8;
  const frame = [
    { left: left - wide, right: right + wide, top: top - wide, bottom: top - 2 },
    { left: left - wide, right: right + wide, top: bottom + 2, bottom: bottom + wide },
    { left: left - wide, right: left - 2, top, bottom },
    { left: right + 2, right: right + wide, top, bottom },
  ];
  const counts = new Map<string, number>();
  for (const side of frame)
    for (const [color, count] of countColors(picture, side))
      counts.set(color, (counts.get(color) ?? 0) + count);
  return (
    [...counts]
      .filter(([color]) => !paints.some((paint) => isOwn(paint, color)))
      .toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
  );
}

/** How many pixels of a part of the picture have each colour. */
function countColors(picture: PNG, box: PaintedBox): ReadonlyMap<string, number> {
  const counts = new Map<number, number>();
  const [from, to] = [
    Math.max(0, Math.round(box.left)),
    Math.min(picture.width, Math.round(box.right)),
  ];
  for (
    let y = Math.max(0, Math.round(box.top));
    y < Math.min(picture.height, Math.round(box.bottom));
    y += 1
  )
    for (let x = from; x < to; x += 1) {
      const color = picture.data.readUInt32BE((y * picture.width + x) * 4) >>> 8;
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  return new Map(
    [...counts].map(([color, count]) => [`#${color.toString(16).padStart(6, '0')}`, count]),
  );
}
