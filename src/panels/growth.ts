import { membersOf, topGroups } from '../content/nesting';
import type { Area, Pack, Series, Tone } from '../content/schema';
import { seriesOf, valueOf, yearsOf } from '../domain/series';
import { changeOf, sumOf } from '../domain/statistics';
import { mostListed } from './city/listed';
import { toneOf } from './subject';

/** The last two counts of residents: the span that every change is told over. */
export interface Span {
  readonly from: Series;
  readonly to: Series;
}

export function populationSpan(pack: Pack): Span | null {
  const [first, last] = yearsOf(pack, pack.mapIndicator).slice(-2);
  if (first === undefined || last === undefined) return null;
  const from = seriesOf(pack, pack.mapIndicator, first);
  const to = seriesOf(pack, pack.mapIndicator, last);
  return from === undefined || to === undefined ? null : { from, to };
}

/** Residents of some areas together, or of the whole city. */
export function residents(
  pack: Pack,
  areas: readonly string[] | null,
  year: number,
): number | null {
  if (areas === null) return seriesOf(pack, pack.mapIndicator, year)?.city ?? null;
  return sumOf(areas.map((area) => valueOf(pack, pack.mapIndicator, area, year)));
}

export function changeOver(
  pack: Pack,
  { from, to }: Span,
  areas: readonly string[] | null,
): number | null {
  return changeOf(residents(pack, areas, from.year), residents(pack, areas, to.year));
}

/** What has a line of its own in the figure of growth. */
export interface GrowthLine extends Pick<Area, 'id' | 'short'> {
  readonly tone: Tone | 'none';
  /** The areas that it stands for. */
  readonly areas: readonly string[];
}

/** Every area, or where there are more than a figure can hold, the groups that they lie in. */
export function growthLines(pack: Pack): readonly GrowthLine[] {
  const groups = topGroups(pack);
  if (pack.areas.length <= mostListed || groups.length < 2)
    return pack.areas.map(({ id, short }) => ({ id, short, tone: toneOf(pack, id), areas: [id] }));
  return groups.map(({ id, short, tone }) => ({
    ...{ id, short, tone },
    areas: membersOf(pack, id).map((area) => area.id),
  }));
}
