import type { Values } from '../../../src/content/placeholders';
import { membersOf } from '../../../src/content/nesting';
import type { Area, Series, Wing } from '../../../src/content/schema';
import { weightedMeanOf } from '../../../src/domain/statistics';
import type { Definition, Dictionary } from './dictionary';
import { evaluate, sumOrNull } from './formula';

/** A wing's counts are added up, its derived numbers made anew from those, its shares weighted. */
export function valuesOf(
  series: readonly Series[],
  areas: readonly Area[],
  wings: readonly Pick<Wing, 'id' | 'parent'>[],
  dictionary: Dictionary,
): Values {
  const definitions = new Map(dictionary.rows.map(({ value }) => [value.indicator.id, value]));

  const byKey = new Map(series.map((one) => [`${one.indicator} ${one.year}`, one]));
  const indices = new Map(areas.map(({ id }, index) => [id, index]));

  const values: Values = (place, indicator, year) => {
    const one = byKey.get(`${indicator} ${year}`);
    if (place === 'city') return one?.city ?? null;
    const index = indices.get(place);
    if (index !== undefined) return one?.values[index] ?? null;
    const members = membersOf({ areas, wings }, place).map(({ id }) => id);
    const definition = definitions.get(indicator);
    return definition === undefined || members.length === 0
      ? null
      : ofMembers(definition, place, members, year);
  };

  function ofMembers(
    { indicator, formula }: Definition,
    place: string,
    members: readonly string[],
    year: number,
  ): number | null {
    if (formula !== null) return evaluate(formula, year, (id, at) => values(place, id, at));
    const own = members.map((area) => values(area, indicator.id, year));
    if (indicator.combine === 'sum') return sumOrNull(own);
    const { weight } = indicator;
    if (weight === null) return null;
    return weightedMeanOf(
      own,
      members.map((area) => values(area, weight, year)),
    );
  }

  return values;
}
