import type { LinesRow } from '../../charts/lines/layout';
import type { Indicator, Pack } from '../../content/schema';
import type { Rating } from '../../content/valueStatus';
import { askedOf } from '../../domain/sampling';
import { seriesOf, yearsOf } from '../../domain/series';
import { sumOf, togetherOf } from '../../domain/statistics';
import { isChance } from '../../domain/verdict';
import { indicatorOf } from '../keyIndicators';
import { residents } from '../growth';

export interface OverYears {
  readonly indicator: Indicator;
  readonly years: readonly number[];
  /** The subject's own values, one a year. */
  readonly own: readonly (number | null)[];
  readonly wing: readonly (number | null)[];
  /** What is drawn: the values themselves, or of residents their index. */
  readonly rows: readonly LinesRow[];
  readonly sources: readonly string[];
  /** One a year. */
  readonly ratings: readonly Rating[];
  /** Sampling alone may make the difference between the first year and the last. */
  readonly isChance: boolean;
}

/** The subject, its wing and the city; of a wing itself there are two lines. */
function rowsOf(
  own: readonly (number | null)[],
  wing: readonly (number | null)[],
  city: readonly (number | null)[],
  isWing: boolean,
  ratings: readonly Rating[],
): readonly LinesRow[] {
  return [
    { id: 'own', values: own, ratings },
    ...(isWing ? [] : [{ id: 'wing', values: wing } as const]),
    { id: 'city', values: city },
  ];
}

function sourcesOf(pack: Pack, id: string, years: readonly number[]): readonly string[] {
  return years.toReversed().flatMap((year) => seriesOf(pack, id, year)?.sources ?? []);
}

function ratingsOf(pack: Pack, id: string, years: readonly number[]): readonly Rating[] {
  return years.flatMap((year) => seriesOf(pack, id, year) ?? []);
}

/** How many were asked in some areas together, year by year; `null` is not known. */
function asked(
  pack: Pack,
  id: string,
  years: readonly number[],
  areas: readonly string[],
): readonly (number | null)[] {
  return years.map((year) => {
    const series = seriesOf(pack, id, year);
    const { values } = series === undefined ? { values: [] } : askedOf(pack, series);
    return sumOf(
      areas.map((area) => values[pack.areas.findIndex((one) => one.id === area)] ?? null),
    );
  });
}

function mayBeChance(
  values: readonly (number | null)[],
  sizes: readonly (number | null)[],
): boolean {
  const side = (at: 0 | -1) => ({ value: values.at(at) ?? null, asked: sizes.at(at) ?? null });
  return isChance(side(0), side(-1));
}

/**
 * Measures that more than one census has, for some areas together beside their wing and the city;
 * one without a rule to combine it is left out where it would have to be.
 */
export function measuresOverYears(
  pack: Pack,
  areas: readonly string[],
  members: readonly string[],
): readonly OverYears[] {
  return (pack.portrait?.years ?? []).flatMap((id): readonly OverYears[] => {
    const [indicator, years] = [indicatorOf(pack, id), yearsOf(pack, id)];
    if (indicator === undefined || years.length < 2) return [];
    const of = (some: readonly string[]) =>
      years.map((year) => togetherOf(pack, indicator, some, year));
    const [own, wing] = [of(areas), of(members)];
    const city = years.map((year) => seriesOf(pack, id, year)?.city ?? null);
    if (own.filter((value) => value !== null).length < 2) return [];
    const ratings = ratingsOf(pack, id, years);
    const rows = rowsOf(own, wing, city, areas.length === members.length, ratings);
    const isChance = mayBeChance(own, asked(pack, id, years, areas));
    return [
      { indicator, years, own, wing, rows, sources: sourcesOf(pack, id, years), ratings, isChance },
    ];
  });
}

/** Residents of some areas at every census; drawn as an index of the first. */
export function residentsOverYears(
  pack: Pack,
  areas: readonly string[],
  members: readonly string[],
): OverYears | null {
  const [indicator, years] = [
    indicatorOf(pack, pack.mapIndicator),
    yearsOf(pack, pack.mapIndicator),
  ];
  if (indicator === undefined || years.length < 2) return null;
  const of = (some: readonly string[]) => years.map((year) => residents(pack, some, year));
  const [own, wing] = [of(areas), of(members)];
  const city = years.map((year) => residents(pack, null, year));
  const ratings = ratingsOf(pack, pack.mapIndicator, years);
  const index = (values: readonly (number | null)[]) => {
    const first = values[0] ?? null;
    return values.map((value) =>
      value === null || first === null || first === 0 ? null : (100 * value) / first,
    );
  };
  return {
    indicator,
    years,
    own,
    wing,
    rows: rowsOf(index(own), index(wing), index(city), areas.length === members.length, ratings),
    sources: sourcesOf(pack, pack.mapIndicator, years),
    ratings,
    isChance: false,
  };
}
