import { lab, rgb } from 'd3';

/**
 * White over black of a projected picture in a lit room: what ANSI/INFOCOMM 3M-2011 (projected image system
 * contrast ratio) asks where decisions are made from maps and charts.
 */
export const roomContrast = 50;

/** sRGB and linear light, 0 to 1 (IEC 61966-2-1). */
const linear = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
const encoded = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

/**
 * Linear light of red, green and blue as it comes back from the screen: the room adds its own white light to
 * whatever is sent, the same in each channel, so that black becomes 1/50 and white stays 1.
 */
function lightOnScreen(color: string): readonly [number, number, number] {
  const { r, g, b } = rgb(color);
  const washed = (channel: number) =>
    (linear(channel / 255) * (roomContrast - 1) + 1) / roomContrast;
  return [washed(r), washed(g), washed(b)];
}

/** The lighter over the darker of two colours by relative luminance on the screen; 1 is the same. */
export function contrastOnScreen(one: string, other: string): number {
  const [low = 0, high = 1] = [one, other]
    .map(lightOnScreen)
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .toSorted((a, b) => a - b);
  return high / low;
}

/** ΔE of CIE 1976 between two colours as they stand on the screen. */
export function differenceOnScreen(one: string, other: string): number {
  const [a, b] = [one, other].map((color) => {
    const [red = 0, green = 0, blue = 0] = lightOnScreen(color).map(
      (light) => 255 * encoded(light),
    );
    return lab(rgb(red, green, blue));
  });
  return a === undefined || b === undefined ? 0 : Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

/** A colour through which another shows, 0 to 1, as CSS mixes them. */
export function over(top: string, ground: string, opacity: number): string {
  const [a, b] = [rgb(top), rgb(ground)];
  const mix = (one: number, other: number) => one * opacity + other * (1 - opacity);
  return rgb(mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b)).formatRgb();
}
