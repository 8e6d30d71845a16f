import { breaksOfMany } from './breaksOfMany';
import { roundTo } from './format';

/** A class of values: `from` is in it, `to` is not, but in the last class. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  /** Which of the colours of its scale, counted from 0 at the lowest. */
  readonly step: number;
}
export interface Bins {
  readonly scale: 'rank' | 'around';
  /** Lowest first; a class without a value is left out. */
  readonly bins: readonly Bin[];
}

const mostClasses = 4;

/**
 * Three or four classes where the values themselves part (Jenks' natural breaks, exact by dynamic
 * programming), cut at the roundest number between two neighbours. Fewer where fewer values differ.
 */
export function rankBins(values: readonly (number | null)[], digits: number): Bins {
  const sorted = knownOf(values, digits);
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return { scale: 'rank', bins: [] };
  const count = Math.min(mostClasses, new Set(sorted).size);
  const cuts = breaksOf(sorted, count).map((at) =>
    roundestBetween(sorted[at - 1] ?? low, sorted[at] ?? high),
  );
  const edges = [low, ...cuts, high];
  // Few classes spread over the whole scale of colours.
  const stretch = count === 1 ? 0 : (mostClasses - 1) / (count - 1);
  return {
    scale: 'rank',
    bins: Array.from({ length: count }, (_, index) => ({
      from: edges[index] ?? low,
      to: edges[index + 1] ?? high,
      step: Math.round(index * stretch),
    })),
  };
}

/** Two classes on either side of a middle, each side cut where its values part; empty ones are left out. */
export function aroundBins(
  values: readonly (number | null)[],
  middle: number,
  digits: number,
): Bins {
  const sorted = knownOf(values, digits);
  const center = roundTo(middle, digits);
  const [below, above] = [
    sorted.filter((value) => value < center),
    sorted.filter((value) => value >= center),
  ];
  const low = cutOf(below);
  const high = cutOf(above);
  const edges = [
    sorted[0] ?? center,
    low ?? center,
    center,
    high ?? center,
    sorted.at(-1) ?? center,
  ];
  const all = [0, 1, 2, 3].flatMap((step): Bin[] => {
    if ((step === 0 && low === null) || (step === 3 && high === null)) return [];
    return [{ from: edges[step] ?? center, to: edges[step + 1] ?? center, step }];
  });
  const kept = all.filter((bin) => sorted.some((value) => binOf(all, value, digits) === bin));
  return { scale: 'around', bins: kept };
}

/** Where one side of a middle parts in two; `null` where it does not. */
function cutOf(side: readonly number[]): number | null {
  const [at] = new Set(side).size < 2 ? [] : breaksOf(side, 2);
  if (at === undefined) return null;
  return roundestBetween(side[at - 1] ?? 0, side[at] ?? 0);
}

/** The class of a value, as it is printed; `undefined` for no data. */
export function binOf(bins: readonly Bin[], value: number | null, digits: number): Bin | undefined {
  if (value === null) return undefined;
  const printed = roundTo(value, digits);
  return bins.findLast(({ from }) => printed >= from) ?? bins[0];
}

function knownOf(values: readonly (number | null)[], digits: number): readonly number[] {
  return values
    .filter((value) => value !== null)
    .map((value) => roundTo(value, digits))
    .toSorted((a, b) => a - b);
}

/** Where the classes begin: the split with the least sum of squared distances to the class means. */
function breaksOf(sorted: readonly number[], count: number): readonly number[] {
  // Classes are also made where no page is built, and nothing puts the constant in.
  if (typeof LARGE_PACK === 'boolean' && LARGE_PACK && sorted.length > fewValues)
    return breaksOfMany(sorted, count);
  const n = sorted.length;
  const costs: number[] = [];
  const cost = (from: number, to: number) =>
    (costs[from * (n + 1) + to] ??= squared(sorted.slice(from, to)));
  let best = Array.from({ length: n + 1 }, (_, to) => ({
    cost: to === 0 ? 0 : cost(0, to),
    cuts: [] as readonly number[],
  }));
  for (let classes = 2; classes <= count; classes += 1) {
    const last = best;
    best = last.map((_, to) => {
      let [least, at] = [Infinity, 0];
      for (let cut = classes - 1; cut < to; cut += 1) {
        // Equal values are never parted.
        if (sorted[cut] === sorted[cut - 1]) continue;
        const total = (last[cut]?.cost ?? Infinity) + cost(cut, to);
        if (total < least) [least, at] = [total, cut];
      }
      return { cost: least, cuts: at === 0 ? [] : [...(last[at]?.cuts ?? []), at] };
    });
  }
  return best[n]?.cuts ?? [];
}

/** Up to so many values each class is worked out by itself, as in all maps that were published. */
const fewValues = 200;

function squared(part: readonly number[]): number {
  const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
  return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** The number with the fewest digits in `(low, high]`, nearest to the middle of the gap. */
export function roundestBetween(low: number, high: number): number {
  if (!(high > low)) return high;
  const middle = (low + high) / 2;
  const largest = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high), 1e-9))) + 1;
  for (let power = largest; power > largest - 16; power -= 1) {
    for (const factor of [5, 2, 1]) {
      const digits = Math.max(0, -power);
      const step = factor * 10 ** power;
      const near = roundTo(Math.round(middle / step) * step, digits);
      const below = roundTo(Math.floor(high / step) * step, digits);
      for (const at of [near, below]) if (at > low && at <= high) return at;
    }
  }
  return high;
}
