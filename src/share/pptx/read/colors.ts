import type { Color } from '../shape';

/**
 * A colour as the browser has worked it out: `rgb(…)`, `rgba(…)`, `color(srgb …)`; `null` for none and for what is
 * wholly transparent.
 */
export function parseColor(text: string, opacity = 1): Color | null {
  const isShare = text.startsWith('color(srgb');
  if (!isShare && !text.startsWith('rgb')) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(
    Number,
  );
  const seen = alpha * opacity;
  if (seen <= 0.002) return null;
  const parts = [red, green, blue].map((part) =>
    Math.round(Math.min(1, Math.max(0, isShare ? part : part / 255)) * 255),
  );
  return { hex: hexOf(parts), alpha: Math.min(1, seen) };
}

/** @param parts 0 to 255, whole. */
const hexOf = (parts: readonly number[]): string =>
  parts
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

/** One colour over another, which is taken as opaque. */
export function blended({ hex, alpha }: Color, under: Color): Color {
  const parts = [0, 2, 4].map((at) => {
    const [over, below] = [hex, under.hex].map((one) => parseInt(one.slice(at, at + 2), 16));
    return Math.round((over ?? 0) * alpha + (below ?? 0) * (1 - alpha));
  });
  return { hex: hexOf(parts), alpha: 1 };
}

/** The theme's colours as an element has them, by token; black for one that there is none of. */
export function tokenColors(element: Element): (token: string) => Color {
  const style = getComputedStyle(element);
  return (token) => {
    const hex = /^#([\da-f]{6})$/i.exec(style.getPropertyValue(`--${token}`).trim())?.[1];
    return { hex: (hex ?? '000000').toUpperCase(), alpha: 1 };
  };
}
