import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaksOfMany } from '../../../src/domain/breaksOfMany';
import { aroundBins, binOf, rankBins, roundestBetween } from '../../../src/domain/bins';

const shares = [79.18, 57.23, 45.67, 52.59, 52.26, 41.34, 45.18, 45.02, 47.99, 58.8, 67.44];

describe('classes of ranks', () => {
  test('are cut at round numbers where the values part', () => {
    const { bins } = rankBins(shares, 2);
    expect(bins.map(({ from }) => from)).toEqual([41.34, 50, 60, 70]);
    expect(bins.map(({ step }) => step)).toEqual([0, 1, 2, 3]);
  });

  test.each<[string, (number | null)[], number[]]>([
    ['no value gives no class', [null, null], []],
    ['one value gives one class', [3, null], [0]],
    ['two values give the two ends of the scale', [1, 9], [0, 3]],
    ['equal values are never parted', [5, 5, 5], [0]],
    ['values that print the same are equal', [5.001, 5.004, 9], [0, 3]],
    ['an outlier stands alone', [10, 11, 12, 500], [0, 1, 2, 3]],
  ])('%s', (_, values, steps) => {
    expect(rankBins(values, 2).bins.map(({ step }) => step)).toEqual(steps);
  });

  test('every value has exactly the class that holds it, and no class is empty', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9999, max: 99_999 }), { minLength: 1, maxLength: 11 }),
        (values) => {
          const { bins } = rankBins(values, 0);
          expect(bins.length).toBeLessThanOrEqual(4);
          const homes = values.map((value) => binOf(bins, value, 0));
          for (const [index, value] of values.entries()) {
            const bin = homes[index];
            expect(bin !== undefined && value >= bin.from && value <= bin.to).toBe(true);
          }
          expect(new Set(homes).size).toBe(bins.length);
        },
      ),
    );
  });
});

describe('classes around a middle', () => {
  test('have the middle as a limit and drop empty classes', () => {
    const changes = [42.3, 7.8, -17, -10.4, -15.6, -16.3, -5.1, -4.1, -10.3, -5.7, 6.3];
    const { bins, scale } = aroundBins(changes, 0, 1);
    expect(scale).toBe('around');
    expect(bins.map(({ step }) => step)).toEqual([0, 1, 2, 3]);
    expect(bins[2]?.from).toBe(0);
    expect(binOf(bins, 0, 1)?.step).toBe(2);
    expect(binOf(bins, -0.1, 1)?.step).toBe(1);
  });

  test.each<[string, number[], number[]]>([
    ['all above: only the upper side', [11, 12, 30], [2, 3]],
    ['all below: only the lower side', [1, 2, 9], [0, 1]],
    ['level with the middle counts as above', [10], [2]],
    ['nothing', [], []],
  ])('%s', (_, values, steps) => {
    expect(aroundBins(values, 10, 0).bins.map(({ step }) => step)).toEqual(steps);
  });
});

test.each([
  [47.99, 52.26, 50],
  [1.8, 11.9, 10],
  [-10.3, -5.7, -10],
  [121, 145, 140],
  [3, 3, 3],
  [904518, 450697, 450697],
])('between %s and %s the roundest is %s', (low, high, at) => {
  expect(roundestBetween(low, high)).toBe(at);
});

describe('classes of very many values', () => {
  const squared = (part: readonly number[]) => {
    const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
    return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  /** The least sum over every way to cut between values that differ. */
  const leastOf = (sorted: readonly number[], count: number): number =>
    count === 1
      ? squared(sorted)
      : Math.min(
          ...sorted.flatMap((value, at) =>
            at > 0 && value !== sorted[at - 1]
              ? [squared(sorted.slice(0, at)) + leastOf(sorted.slice(at), count - 1)]
              : [],
          ),
        );

  test('have as small a spread as the best of all ways to cut them, and part no equal values', () => {
    const cases = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 14 });
    fc.assert(
      fc.property(cases, (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const count = Math.min(4, new Set(sorted).size);
        const cuts = breaksOfMany(sorted, count);
        expect(cuts).toHaveLength(count - 1);
        for (const cut of cuts) expect(sorted[cut]).not.toBe(sorted[cut - 1]);
        const edges = [0, ...cuts, sorted.length];
        const spread = edges.slice(1).map((end, at) => squared(sorted.slice(edges[at], end)));
        const total = spread.reduce((sum, one) => sum + one, 0);
        expect(total).toBeCloseTo(leastOf(sorted, count), 6);
      }),
      { numRuns: 60 },
    );
  });
});
