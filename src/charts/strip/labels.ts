import { textWidth } from '../../domain/textWidth';

export interface EndLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isLooked: boolean;
}

/**
 * The words under a strip: the lowest and the highest by name, and under its dot the one that is
 * looked at, which takes precedence over an end it would touch.
 */
export function placeStripLabels(
  low: string,
  high: string,
  looked: { readonly text: string; readonly x: number } | null,
  width: number,
  sizePx: number,
): readonly EndLabel[] {
  const ends: readonly EndLabel[] = [
    { text: low, x: 0, anchor: 'start', isLooked: false },
    { text: high, x: width, anchor: 'end', isLooked: false },
  ];
  if (looked === null) return ends;
  const middle = inside(looked.text, looked.x, width, sizePx);
  return [...ends.filter((end) => isClear(end, middle, sizePx)), middle];
}

function inside(text: string, x: number, width: number, sizePx: number): EndLabel {
  const half = textWidth(text, sizePx) / 2;
  if (x < half) return { text, x: 0, anchor: 'start', isLooked: true };
  if (x > width - half) return { text, x: width, anchor: 'end', isLooked: true };
  return { text, x, anchor: 'middle', isLooked: true };
}

function spanOf({ text, x, anchor }: EndLabel, sizePx: number): readonly [number, number] {
  const full = textWidth(text, sizePx);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - full : x - full / 2;
  return [left, left + full];
}

function isClear(a: EndLabel, b: EndLabel, sizePx: number): boolean {
  const [aLeft, aRight] = spanOf(a, sizePx);
  const [bLeft, bRight] = spanOf(b, sizePx);
  return aRight + 8 < bLeft || bRight + 8 < aLeft;
}
