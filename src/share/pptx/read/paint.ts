import type { Color, Fill, Line } from '../shape';
import { blended, parseColor } from './colors';

/** What an SVG pattern is on a slide: dots and rings mark values, lines what has no data or is a target. */
function patternFill(pattern: Element, base: Fill | null, ground: Color): Fill | null {
  const under = base?.kind === 'solid' ? base.color : null;
  const sign = pattern.querySelector('circle, line, rect');
  if (sign === null) return null;
  const style = getComputedStyle(sign);
  const opacity = Number(style.opacity);
  if (pattern.localName !== 'pattern') return null;
  const isRing = style.fill === 'none';
  const color = parseColor(
    sign.localName === 'line' || isRing ? style.stroke : style.fill,
    opacity,
  );
  if (color === null) return null;
  // A hatch over nothing of its own is thin colour: a pattern would hide what lies under it.
  if (sign.localName === 'line' && under === null)
    return { kind: 'solid', color: { ...color, alpha: 0.26 } };
  const on = under === null ? ground : blended(under, ground);
  const name = sign.localName === 'circle' ? (isRing ? 'openDmnd' : 'pct10') : 'wdUpDiag';
  return { kind: 'pattern', pattern: name, color: blended(color, on), ground: on };
}

/** How strong a gradient is taken to be that a slide has as one colour. */
const gradientAlpha = 0.3;

/**
 * What an SVG shape is filled with.
 *
 * @param base What the same shape was filled with before, which a pattern lies over.
 */
export function fillOf(
  style: CSSStyleDeclaration,
  opacity: number,
  base: Fill | null,
  ground: Color,
): Fill | null {
  const id = /url\(["']?[^"')]*#([^"')]+)["']?\)/.exec(style.fill)?.[1];
  if (id !== undefined) {
    const found = document.getElementById(id);
    if (found === null) return null;
    const stop = found.querySelector('stop');
    if (stop === null) return patternFill(found, base, ground);
    const color = parseColor(getComputedStyle(stop).stopColor, gradientAlpha);
    return color === null ? null : { kind: 'solid', color };
  }
  const color = parseColor(style.fill, opacity * Number(style.fillOpacity));
  return color === null ? null : { kind: 'solid', color };
}

/** @param scale Slide pixels for a unit of the shape, for lines that grow with it. */
export function lineOf(style: CSSStyleDeclaration, opacity: number, scale: number): Line | null {
  const color = parseColor(style.stroke, opacity * Number(style.strokeOpacity));
  if (color === null) return null;
  const isFixed = style.getPropertyValue('vector-effect') === 'non-scaling-stroke';
  const width = parseFloat(style.strokeWidth) * (isFixed ? 1 : scale);
  if (!(width > 0)) return null;
  const isDashed = style.strokeDasharray !== 'none';
  const hasHead = style.getPropertyValue('marker-end').includes('url(');
  return { color, width, isDashed, ...(hasHead ? { hasHead } : {}) };
}
