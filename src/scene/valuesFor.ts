import { packIndex } from '../content/packIndex';
import type { PackSummary } from '../content/packSummary';
import type { Rating } from '../content/valueStatus';
import { aroundBins, binOf, rankBins, type Bin, type Bins } from '../domain/bins';
import type { NumberStyle, Unit } from '../domain/format';
import { defaultView, isYearWord, type View } from '../state/view';
import { sameIn, shownSeries, type ShownSeries } from './shownSeries';
import type { Token } from './theme';

/** The indicator that a view colours the map by. */
export interface MapValues {
  readonly indicator: string;
  readonly year: number;
  /** The earlier year of a change; `null` where the values are those of `year`. */
  readonly since: number | null;
  readonly style: NumberStyle;
  /** A change of a share or a mean: percentages differ by percentage points. */
  readonly isDifference: boolean;
  /** One value an area, in the order of the areas; `null` is no data. */
  readonly values: readonly (number | null)[];
  /** The city's value where it can be set against an area's: not for sums. */
  readonly city: number | null;
  readonly rating: Rating;
  readonly bins: Bins;
  /** The value in the middle of a diverging scale; `null` on a scale of ranks. */
  readonly middle: number | null;
  readonly colorOf: (value: number) => Token;
}

const rankTokens: readonly Token[] = ['rank-1', 'rank-2', 'rank-3', 'rank-4'];
const aroundTokens: readonly Token[] = ['below-2', 'below-1', 'above-1', 'above-2'];

/** What a pack must know of an indicator to put it on the map; an outline knows less. */
interface Measured {
  readonly id: string;
  readonly unit?: Unit;
  readonly digits?: number;
  readonly combine?: 'sum' | 'weighted' | 'none';
  readonly ownUnit?: string;
}
export type ValuesView = Pick<View, 'mode' | 'indicator' | 'year' | 'since' | 'against' | 'beside'>;

/** Map, legend and list ask for the values of one view: they are made once for it. */
const made = new WeakMap<
  ValuesView,
  { readonly pack: PackSummary; readonly values: MapValues | null }
>();

/**
 * Three or four classes for the view's indicator; a diverging scale where values are changes with a
 * sign, or where the view asks for the distance to the city. Two years beside each other have one
 * scale. `null` while the values are not there.
 */
export function valuesFor(view: ValuesView, pack: PackSummary): MapValues | null {
  const known = made.get(view);
  if (known?.pack === pack) return known.values;
  const values = makeValues(view, pack);
  made.set(view, { pack, values });
  return values;
}

function makeValues(view: ValuesView, pack: PackSummary): MapValues | null {
  const { indicator, year } = view;
  if (indicator === null) return null;
  const measure: Measured | undefined = packIndex(pack).indicators.get(indicator);
  if (measure?.digits === undefined || measure.unit === undefined) return null;
  const { unit, digits, ownUnit, combine = 'none' } = measure;
  // A comparison sets level against level.
  const since = view.mode === 'compare' ? null : view.since;
  const own = shownSeries(pack, { indicator, combine, digits, year, since });
  if (own === undefined) return null;
  const isAgainst = view.against === defaultView.subject;
  const { bins, middle } = scaleOf([own, ...yearBeside(view, pack, own)], isAgainst);
  const tokens = middle === null ? rankTokens : aroundTokens;
  const style = own.isPercent ? { unit: 'percent' as const } : { unit, ...unitOf(ownUnit) };
  return {
    indicator,
    year: own.year,
    since: own.since,
    style: { ...style, digits: own.digits, isSigned: middle === 0 || own.since !== null },
    isDifference: own.since !== null && !own.isPercent,
    values: own.values,
    city: own.city,
    rating: own.rating,
    bins,
    middle,
    colorOf: (value) => tokenOf(binOf(bins.bins, value, own.digits), tokens),
  };
}

const unitOf = (ownUnit: string | undefined) => (ownUnit === undefined ? {} : { ownUnit });

/** The same indicator in the year of the second map, whose scale is to be the same. */
function yearBeside(view: ValuesView, pack: PackSummary, own: ShownSeries): readonly ShownSeries[] {
  const isYear = view.mode === 'explore' && own.since === null && isYearWord(view.beside ?? '');
  const other = isYear ? sameIn(pack, own, Number(view.beside)) : undefined;
  return other === undefined ? [] : [other];
}

/** The classes of one or two series; around the city of each, the gaps have one scale. */
function scaleOf(all: readonly ShownSeries[], isAgainst: boolean) {
  const [own] = all;
  const { digits = 0, city = null } = own ?? {};
  const values = all.flatMap((one) => one.values);
  if (isAgainst && city !== null) {
    if (all.length < 2) return { middle: city, bins: aroundBins(values, city, digits) };
    const gaps = all.flatMap((one) =>
      one.values.map((value) => (value === null ? null : value - (one.city ?? city))),
    );
    return { middle: city, bins: shifted(aroundBins(gaps, 0, digits), city) };
  }
  const known = values.filter((value) => value !== null);
  const hasLoss = known.some((value) => value < 0);
  // Changes that all go one way have as many classes as levels.
  const isDiverging = hasLoss && (own?.since === null || known.some((value) => value >= 0));
  return isDiverging
    ? { middle: 0, bins: aroundBins(values, 0, digits) }
    : { middle: null, bins: rankBins(values, digits) };
}

function shifted({ scale, bins }: Bins, by: number): Bins {
  return {
    scale,
    bins: bins.map(({ from, to, step }) => ({ from: from + by, to: to + by, step })),
  };
}

export function tokenOf(bin: Bin | undefined, tokens: readonly Token[]): Token {
  return tokens[bin?.step ?? 0] ?? 'rank-1';
}

export function binToken(bins: Bins, bin: Bin): Token {
  return tokenOf(bin, bins.scale === 'rank' ? rankTokens : aroundTokens);
}
