import type { Box, Color, Fill, Line } from '../shape';
import { element } from './xml';

/** English Metric Units: 12,700 a point, and a pixel is half a point. */
export const emu = (pixels: number): number => Math.round(pixels * 6350);

export function colorXml({ hex, alpha }: Color): string {
  return element(
    'a:srgbClr',
    { val: hex },
    alpha >= 0.999 ? '' : element('a:alpha', { val: Math.round(alpha * 100_000) }),
  );
}

export function fillXml(fill: Fill | null): string {
  if (fill === null) return element('a:noFill');
  if (fill.kind === 'solid') return element('a:solidFill', {}, colorXml(fill.color));
  return element(
    'a:pattFill',
    { prst: fill.pattern },
    element('a:fgClr', {}, colorXml(fill.color)),
    element('a:bgClr', {}, colorXml(fill.ground)),
  );
}

export function lineXml(line: Line | null): string {
  if (line === null) return element('a:ln', {}, element('a:noFill'));
  return element(
    'a:ln',
    { w: emu(line.width) },
    element('a:solidFill', {}, colorXml(line.color)),
    line.isDashed ? element('a:prstDash', { val: 'dash' }) : '',
    element('a:round'),
    line.hasHead === true ? element('a:tailEnd', { type: 'arrow' }) : '',
  );
}

/** @param name `a:xfrm`, or `p:xfrm` of a chart's frame. */
export function placeXml(box: Box, name = 'a:xfrm', inner = ''): string {
  return element(
    name,
    {},
    element('a:off', { x: emu(box.x), y: emu(box.y) }),
    element('a:ext', { cx: Math.max(0, emu(box.width)), cy: Math.max(0, emu(box.height)) }),
    inner,
  );
}
