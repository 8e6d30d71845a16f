import { describe, expect, test } from 'vitest';
import type { Token } from '../../../src/scene/theme';
import { themes } from '../../../src/scene/theme';
import { contrastOnScreen, over } from './projectedPicture';

function luminanceOf(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('on a projector washed out to 50:1', () => {
  const theme = themes.projector;

  /** Text of the last row, at least 28 px and mostly bold: WCAG asks 3:1 of large text. */
  test.each<[Token, Token]>([
    ['ink', 'ground'],
    ['soft', 'ground'],
    ['seal-ink', 'ground'],
    ['zone-ink', 'ground'],
    ['plain-ink', 'ground'],
    ['east-ink', 'ground'],
    ['context-ink', 'ground'],
    ['label-ink', 'plain'],
    ['label-ink', 'east'],
    ['label-ink', 'rank-1'],
    ['label-ink', 'rank-2'],
    ['label-ink', 'rank-3'],
    ['label-ink', 'rank-4'],
    ['label-ink', 'below-1'],
    ['label-ink', 'below-2'],
    ['label-ink', 'above-1'],
    ['label-ink', 'above-2'],
  ])('%s is read on %s (3:1)', (text, ground) => {
    expect(contrastOnScreen(theme[text], theme[ground])).toBeGreaterThanOrEqual(3);
  });

  /** Fills that lie side by side, both with an outline: a step that the eye sees at an edge. */
  test.each<[Token, Token]>([
    ['plain', 'east'],
    ['rank-1', 'rank-2'],
    ['rank-2', 'rank-3'],
    ['rank-3', 'rank-4'],
    ['below-2', 'below-1'],
    ['above-1', 'above-2'],
    ['plain', 'ground'],
    ['east', 'ground'],
  ])('%s differs from %s (1.2:1)', (one, other) => {
    expect(contrastOnScreen(theme[one], theme[other])).toBeGreaterThanOrEqual(1.2);
  });

  test('what is lit differs from what is dimmed, in either wing (1.2:1)', () => {
    for (const wing of ['plain', 'east'] as const)
      expect(
        contrastOnScreen(theme[wing], over(theme[wing], theme.ground, 0.16)),
      ).toBeGreaterThanOrEqual(1.2);
  });
});

describe('on a wall in daylight', () => {
  test.each<Token>([
    'rank-1',
    'rank-2',
    'rank-3',
    'rank-4',
    'below-1',
    'below-2',
    'above-1',
    'above-2',
  ])('a value is read on the class %s (4.5:1)', (token) => {
    for (const theme of [themes.light, themes.projector]) {
      const [low = 0, high = 1] = [theme['label-ink'], theme[token]]
        .map(luminanceOf)
        .toSorted((a, b) => a - b);
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
