import { describe, expect, test } from 'vitest';
import { lab, rgb } from 'd3';
import { themeNames, themes, type Token } from '../../../src/scene/theme';

type Rgb = readonly [number, number, number];
const channels = (color: string): Rgb => {
  const { r, g, b } = rgb(color);
  return [r, g, b];
};
const linear = (c: number) =>
  c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4;
const gamma = (c: number) => 255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);
/** Machado, Oliveira and Fernandes 2009, full severity, on linear RGB; grey by luminance. */
const eyes: Readonly<Record<string, readonly Rgb[]>> = {
  'a normal eye': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  'a grey print': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};
function seen(color: string, matrix: readonly Rgb[]) {
  const source = channels(color).map(linear);
  const [r = 0, g = 0, b = 0] = matrix.map((row) =>
    gamma(
      Math.min(
        1,
        Math.max(
          0,
          row.reduce((sum, part, index) => sum + part * (source[index] ?? 0), 0),
        ),
      ),
    ),
  );
  return lab(rgb(r, g, b));
}
/** CIE 1976. */
function difference(a: string, b: string, eye: readonly Rgb[]): number {
  const [x, y] = [seen(a, eye), seen(b, eye)];
  return Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
}
function contrast(a: string, b: string): number {
  const luminance = (color: string) => {
    const [r, g, b_] = channels(color).map(linear) as unknown as Rgb;
    return 0.2126 * r + 0.7152 * g + 0.0722 * b_;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
const pairs = (tokens: readonly Token[]) =>
  tokens.flatMap((a, index) => tokens.slice(index + 1).map((b) => [a, b] as const));

const ranks: readonly Token[] = ['rank-1', 'rank-2', 'rank-3', 'rank-4'];
const around: readonly Token[] = ['below-2', 'below-1', 'above-1', 'above-2'];
const marks: readonly Token[] = ['mark-1', 'mark-2', 'mark-3', 'mark-4'];

describe.each(themeNames)('in the %s theme', (name) => {
  const theme = themes[name];
  describe.each(Object.entries(eyes))('%s tells', (_, eye) => {
    test('any two classes of a scale apart (ΔE 9.5 and more)', () => {
      for (const [a, b] of [...pairs(ranks), ...pairs(around)]) {
        expect(difference(theme[a], theme[b], eye), `${a} ${b}`).toBeGreaterThanOrEqual(9.5);
      }
    });
    test('the hatch of no data from every class', () => {
      for (const token of [...ranks, ...around]) {
        expect(difference(theme.soft, theme[token], eye), token).toBeGreaterThanOrEqual(9.5);
      }
    });
  });

  test.each([...ranks, ...around])('the value is readable on %s (4:1, with a halo)', (token) => {
    expect(contrast(theme['label-ink'], theme[token])).toBeGreaterThanOrEqual(4);
  });
  test.each(marks)('%s is readable as a name (4.5:1)', (token) => {
    expect(contrast(theme[token], theme.slip)).toBeGreaterThanOrEqual(4.5);
  });
  test('signs of compared areas differ in colour; their shapes differ for everybody', () => {
    const normal = eyes['a normal eye'] ?? [];
    for (const [a, b] of pairs(marks)) {
      expect(difference(theme[a], theme[b], normal), `${a} ${b}`).toBeGreaterThanOrEqual(10);
    }
  });
});
