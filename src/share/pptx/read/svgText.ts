import type { Align, Run, TextShape } from '../shape';
import { parseColor } from './colors';
import type { ReadingFrame } from './frame';
import { isHeadingFace, plainText } from './plainText';

const aligns: Readonly<Record<string, Align>> = { start: 'l', middle: 'ctr', end: 'r' };

/** A line of text of an SVG drawing; `null` where nothing of it is seen. */
export function readSvgText(
  element: SVGTextElement,
  opacity: number,
  frame: ReadingFrame,
  nameOf: (name: string) => string,
): TextShape | null {
  const scale = element.getScreenCTM()?.a ?? 1;
  const runs = [...element.childNodes].flatMap((node): readonly Run[] => {
    const text = plainText(node.textContent ?? '');
    const style = getComputedStyle(node instanceof Element ? node : element);
    const color = parseColor(style.fill, opacity * Number(style.fillOpacity));
    if (text === '' || color === null) return [];
    return [
      {
        text,
        size: parseFloat(style.fontSize) * scale,
        isBold: Number(style.fontWeight) >= 600,
        isItalic: style.fontStyle === 'italic',
        color,
        halo: style.paintOrder.startsWith('stroke') ? parseColor(style.stroke, 0.9) : null,
        spacing: 0,
        isHeading: isHeadingFace(style),
      },
    ];
  });
  const [first] = runs;
  if (first === undefined) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  return {
    kind: 'text',
    name: nameOf(frame.words.label),
    box: { x: left - frame.origin[0], y: top - frame.origin[1], width, height },
    lines: [runs],
    align: aligns[getComputedStyle(element).textAnchor] ?? 'l',
    leading: first.size * 1.2,
    isFlowing: false,
  };
}
