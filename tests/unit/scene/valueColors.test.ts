import { describe, expect, test } from 'vitest';
import { lab, rgb } from 'd3';
import { themeNames, themes, type Token } from '../../../src/scene/theme';
import { mapHatch } from '../../../src/ui/Stripes.svelte';
import { seenAs, visions, type Vision } from './colourVision';
import { contrast, linear } from './contrast';

const encoded = (share: number) =>
  255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);
/** ΔE of CIE 1976. */
function difference(a: string, b: string, vision: Vision): number {
  const [x, y] = [lab(seenAs(a, vision)), lab(seenAs(b, vision))];
  return Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
}
/** What an eye too far away to see the lines sees: both colours mixed as light, by their areas. */
function meanOf(ground: string, lines: string, share: number): string {
  const [from, to] = [rgb(ground), rgb(lines)];
  const mix = (a: number, b: number) => encoded(linear(a) * (1 - share) + linear(b) * share);
  return rgb(mix(from.r, to.r), mix(from.g, to.g), mix(from.b, to.b)).formatRgb();
}
const pairs = (tokens: readonly Token[]) =>
  tokens.flatMap((a, index) => tokens.slice(index + 1).map((b) => [a, b] as const));

const ranks: readonly Token[] = ['rank-1', 'rank-2', 'rank-3', 'rank-4'];
const around: readonly Token[] = ['below-2', 'below-1', 'above-1', 'above-2'];
const marks: readonly Token[] = ['mark-1', 'mark-2', 'mark-3', 'mark-4'];

describe.each(themeNames)('in the %s theme', (name) => {
  const theme = themes[name];
  const missing = meanOf(theme.missing, theme['missing-line'], mapHatch.line / mapHatch.pitch);
  describe.each(visions)('%s vision tells', (vision) => {
    test('any two classes of a scale apart (ΔE 10 and more)', () => {
      for (const [a, b] of [...pairs(ranks), ...pairs(around)]) {
        expect(difference(theme[a], theme[b], vision), `${a} ${b}`).toBeGreaterThanOrEqual(10);
      }
    });
    // From near the hatch tells no data by itself; from far away its mean must do.
    test('no data from every class, by the mean of its ground and its lines', () => {
      for (const token of [...ranks, ...around]) {
        expect(difference(missing, theme[token], vision), token).toBeGreaterThanOrEqual(10);
      }
    });
    test('the lines of no data from their ground', () => {
      const { missing: ground, 'missing-line': lines } = theme;
      expect(difference(ground, lines, vision)).toBeGreaterThanOrEqual(10);
    });
  });

  test.each([...ranks, ...around])('the value is readable on %s (4:1, with a halo)', (token) => {
    expect(contrast(theme['label-ink'], theme[token])).toBeGreaterThanOrEqual(4);
  });
  const leastOfNames = name === 'projector' || name === 'print' ? 4.5 : 7;
  test.each(marks)(`%s is readable as a name (${leastOfNames.toString()}:1)`, (token) => {
    expect(contrast(theme[token], theme.card)).toBeGreaterThanOrEqual(leastOfNames);
    expect(contrast(theme[token], theme.paper)).toBeGreaterThanOrEqual(leastOfNames);
  });
  test('signs of compared areas differ in colour; their shapes differ for everybody', () => {
    for (const [a, b] of pairs(marks)) {
      expect(difference(theme[a], theme[b], 'full'), `${a} ${b}`).toBeGreaterThanOrEqual(10);
    }
  });
});
