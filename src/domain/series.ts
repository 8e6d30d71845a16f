/** What the lookups need of a pack: values stand in the order of `areas`. */
export interface Observations {
  readonly areas: readonly { readonly id: string }[];
  readonly series: readonly Observation[];
}
export interface Observation {
  readonly indicator: string;
  readonly year: number;
  readonly values: readonly (number | null)[];
  readonly city: number | null;
  readonly sources: readonly string[];
}

/** Oldest first. */
export function yearsOf({ series }: Observations, indicator: string): readonly number[] {
  return series
    .filter((one) => one.indicator === indicator)
    .map(({ year }) => year)
    .toSorted((a, b) => a - b);
}

/** The series of a year, or the newest one. */
export function seriesOf<T extends Observation>(
  table: { readonly series: readonly T[] },
  indicator: string,
  year?: number,
): T | undefined {
  const all = table.series.filter((one) => one.indicator === indicator);
  if (year !== undefined) return all.find((one) => one.year === year);
  return all.reduce<T | undefined>(
    (a, b) => (a !== undefined && a.year > b.year ? a : b),
    undefined,
  );
}

/** `null` is no data, whatever the reason. */
export function valueOf(
  table: Observations,
  indicator: string,
  area: string,
  year?: number,
): number | null {
  const series = seriesOf(table, indicator, year);
  return series?.values[placeOf(table.areas, area)] ?? null;
}

const places = new WeakMap<Observations['areas'], ReadonlyMap<string, number>>();

/** Where an area stands among all; they are counted once, for there may be thousands. */
function placeOf(areas: Observations['areas'], area: string): number {
  const known = places.get(areas) ?? new Map(areas.map(({ id }, at) => [id, at]));
  places.set(areas, known);
  return known.get(area) ?? -1;
}
