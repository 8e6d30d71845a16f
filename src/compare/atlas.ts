import type { OwnNumbers } from '../content/ownNumbersSchema';
import { packIndex } from '../content/packIndex';
import type { OwnPlaceList } from '../content/places';
import type { Indicator, Pack, Series } from '../content/schema';
import type { NumberStyle } from '../domain/format';
import { seriesOf } from '../domain/series';

/** An indicator of the pack or of a table of one's own. */
export interface Measure extends Omit<Indicator, 'group'> {
  readonly group: Indicator['group'] | 'own';
  /** The unit that the visitor wrote; the pack's indicators have none. */
  readonly ownUnit?: string;
}
/** A pack with the visitor's own indicators beside its own: what every view of a comparison reads. */
export type Atlas = Omit<Pack, 'indicators'> & { readonly indicators: readonly Measure[] };

/** An indicator, a series for each of its years and its source, made of a table of one's own. */
export interface OwnIndicator {
  readonly measure: Measure;
  readonly series: readonly Series[];
  readonly source: Pack['sources'][number];
  /** What it was made of, as files and links carry it. */
  readonly numbers: OwnNumbers;
}

/** Both, the first of those that share an id. */
export const joined = (
  first: readonly OwnIndicator[],
  second: readonly OwnIndicator[],
): readonly OwnIndicator[] => [
  ...first,
  ...second.filter((one) => first.every(({ measure }) => measure.id !== one.measure.id)),
];

export function atlasOf(
  pack: Pack,
  own: readonly OwnIndicator[],
  lists: readonly OwnPlaceList[],
): Atlas {
  if (own.length + lists.length === 0) return pack;
  const series = own.flatMap((one) => one.series);
  return {
    ...pack,
    indicators: [...pack.indicators, ...own.map(({ measure }) => measure)],
    series: [...pack.series, ...series],
    places: [...pack.places, ...lists.flatMap(({ places }) => places)],
    sources: [...pack.sources, ...[...own, ...lists].map(({ source }) => source)],
    years: [...new Set([...pack.years, ...series.map(({ year }) => year)])].sort((a, b) => a - b),
  };
}

export function measureOf(atlas: Atlas, id: string | null): Measure | undefined {
  return packIndex(atlas).indicators.get(id ?? '');
}

/** An indicator that goes below zero is a change and always shows its sign. */
export function styleOf(atlas: Atlas, { id, unit, digits, ownUnit }: Measure): NumberStyle {
  const isSigned = atlas.series.some(
    ({ indicator, values }) =>
      indicator === id && values.some((value) => value !== null && value < 0),
  );
  return { unit, digits, isSigned, ...(ownUnit === undefined ? {} : { ownUnit }) };
}

/** Sample sizes are no subject of a comparison: they only carry the weight of the shares. */
export function comparable(atlas: Atlas): readonly Measure[] {
  return atlas.indicators.filter(
    ({ id, group, unit }) =>
      seriesOf(atlas, id) !== undefined && !(group === 'jobs' && unit !== 'percent'),
  );
}
