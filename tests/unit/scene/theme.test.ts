import { describe, expect, test } from 'vitest';
import { hsl, lab, rgb } from 'd3';
import { themeNames, themes, type Token } from '../../../src/scene/theme';
import { contrast } from './contrast';

describe.each(themeNames)('theme %s', (name) => {
  const theme = themes[name];
  /** On a wall every text is large (WCAG 1.4.6 asks 4.5:1 of it); paper knows no glare. */
  const least = name === 'projector' || name === 'print' ? 4.5 : 7;
  const inks: readonly Token[] = [
    'ink',
    'soft',
    'plain-ink',
    'east-ink',
    'seal-ink',
    'zone-ink',
    'context-ink',
  ];
  const onThem: readonly Token[] = ['paper', 'card', 'ground'];
  test.each(inks.flatMap((ink) => onThem.map((under) => [ink, under] as const)))(
    `%s is readable on %s (${least.toString()}:1)`,
    (ink, under) => {
      expect(contrast(theme[ink], theme[under])).toBeGreaterThanOrEqual(least);
    },
  );
  test.each<Token>(['label-ink', 'plain-ink', 'east-ink', 'seal-ink', 'zone-ink'])(
    '%s is readable in its halo on the map (7:1)',
    (ink) => {
      expect(contrast(theme[ink], theme['label-halo'])).toBeGreaterThanOrEqual(7);
    },
  );
  test.each<Token>(['plain', 'east'])('label-ink is readable on %s (4.5:1)', (fill) => {
    expect(contrast(theme['label-ink'], theme[fill])).toBeGreaterThanOrEqual(4.5);
  });

  test('the wings differ in lightness, so that they part in greyscale too', () => {
    expect(Math.abs(lab(theme.plain).l - lab(theme.east).l)).toBeGreaterThanOrEqual(8);
  });

  test('the outline of the selection shows on both wings (3:1)', () => {
    for (const fill of ['plain', 'east'] as const) {
      expect(contrast(theme.select, theme[fill])).toBeGreaterThanOrEqual(3);
    }
  });

  test('every token is an opaque colour', () => {
    for (const color of Object.values(theme))
      expect(Number.isNaN(hsl(color).l) || rgb(color).opacity < 1).toBe(false);
  });
});
