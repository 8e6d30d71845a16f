import type { Series } from '../../../src/content/schema';
import { weightedMeanOf } from '../../../src/domain/statistics';
import type { Faults } from '../faults';
import { addFault, type Table } from './csv';
import type { Definition, Dictionary } from './dictionary';
import { sumOrNull } from './formula';
import type { Observation } from './observations';
import type { Values } from '../../../src/content/placeholders';

interface Ground {
  readonly areas: readonly string[];
  readonly observations: Table<Observation>;
  readonly values: Values;
  readonly faults: Faults;
  /** False where the tables have faults: then a number may only seem to be missing. */
  readonly isSound: boolean;
}

/** Numbers that say the same thing twice must agree: totals, parts, means, and typed shares. */
export function checkTotals(series: readonly Series[], dictionary: Dictionary, ground: Ground) {
  for (const { value: definition } of dictionary.rows) {
    for (const one of series.filter(({ indicator }) => indicator === definition.indicator.id)) {
      if (definition.formula !== null) checkTyped(definition, one, ground);
      else if (definition.indicator.combine === 'sum') checkSum(definition, one, ground);
      else checkMean(definition, one, ground);
      if (definition.parts.length > 0) checkParts(definition.parts, one, ground);
    }
  }
}

/** What is counted adds up exactly; what is measured in a unit of its own, as far as rounding lets it. */
function checkSum(
  { indicator: { ownUnit, digits } }: Definition,
  { indicator, year, values, city }: Series,
  ground: Ground,
) {
  const sum = sumOrNull(values);
  const slack = ownUnit === undefined ? dust : ((values.length + 1) * 10 ** -digits) / 2 + dust;
  if (sum === null || city === null || Math.abs(sum - city) <= slack) return;
  const reason = `${indicator} ${year}: the ${values.length} areas add up to ${sum}`;
  tell(ground, 'city', indicator, year, `${reason}, the row for city says ${city}`);
}

function checkParts(parts: readonly string[], { indicator, year }: Series, ground: Ground) {
  for (const place of [...ground.areas, 'city']) {
    const whole = ground.values(place, indicator, year);
    const sum = sumOrNull(parts.map((part) => ground.values(place, part, year)));
    if (whole === null || sum === null || Math.abs(whole - sum) <= dust) continue;
    const reason = `${place} ${year}: ${parts.join(' + ')} is ${sum}`;
    tell(ground, place, indicator, year, `${reason}, ${indicator} is ${whole}`);
  }
}

/** Of binary fractions. */
const dust = 1e-6;

/** The city's mean may differ from the areas' by one printing step: both are rounded. */
function checkMean({ indicator }: Definition, { year, values, city }: Series, ground: Ground) {
  const { id, weight, digits } = indicator;
  if (weight === null || city === null) return;
  const mean = weightedMeanOf(
    values,
    ground.areas.map((area) => ground.values(area, weight, year)),
  );
  if (mean === null || Math.abs(mean - city) <= 10 ** -digits) return;
  const reason = `${id} ${year}: weighted by ${weight} the areas give ${mean.toFixed(digits + 1)}`;
  tell(ground, 'city', id, year, `${reason}, the row for city says ${city}`);
}

/** A number that is also computed may be typed, as a check: it must be the computed one, rounded. */
function checkTyped({ indicator }: Definition, { year }: Series, ground: Ground) {
  const { observations, faults } = ground;
  for (const typed of observations.rows) {
    const { value: row } = typed;
    if (row.indicator !== indicator.id || row.year !== year || row.value === null) continue;
    const computed = ground.values(row.area, indicator.id, year);
    if (computed === null && !ground.isSound) continue;
    const step = 10 ** -(String(row.value).split('.')[1]?.length ?? 0);
    if (computed !== null && Math.abs(computed - row.value) <= step / 2 + 1e-4) continue;
    const reason = `value ${row.value} of ${indicator.id} is not what its formula gives`;
    addFault(observations, typed, `${reason} (${computed ?? 'no value'})`, faults);
  }
}

/** On the row itself, or on the last of its series where it is not typed. */
function tell(ground: Ground, area: string, indicator: string, year: number, reason: string) {
  const { observations, faults } = ground;
  const own = observations.rows.filter(
    ({ value }) => value.indicator === indicator && value.year === year,
  );
  const row = own.find(({ value }) => value.area === area) ?? own.at(-1);
  if (row === undefined) faults.add(observations.file, null, reason);
  else addFault(observations, row, reason, faults);
}
