import * as v from 'valibot';
import type { Indicator } from '../../../src/content/schema';
import type { Faults } from '../faults';
import type { Sheet } from '../sheet/sheet';
import { idCell, optionalNumberCell, yearCell } from './cells';
import { addFault, checkUnique, readTable, type Table } from './csv';
import type { Definition, Dictionary } from './dictionary';
import type { SourceBook } from './sources';

const rowSchema = v.strictObject({
  area: idCell,
  indicator: idCell,
  year: yearCell,
  value: optionalNumberCell,
  source: idCell,
});

export type Observation = v.InferOutput<typeof rowSchema>;

/** The typed numbers, each checked by itself; what does not belong is told and set apart. */
export function readObservations(
  folder: string,
  areas: readonly string[],
  dictionary: Dictionary,
  sources: SourceBook,
  faults: Faults,
  sheet: Sheet | null = null,
): Table<Observation> {
  const table = readTable(folder, 'indicators.csv', rowSchema, faults, { sheet });
  const keyOf = ({ area, indicator, year }: Observation) => `${area}, ${indicator}, ${year}`;
  checkUnique(table, 'area, indicator and year', keyOf, faults);
  const definitions = new Map(dictionary.rows.map(({ value }) => [value.indicator.id, value]));
  const places = new Set([...areas, 'city']);
  const isDefined = new Set([...definitions.keys(), ...dictionary.rejected.map(({ id }) => id)]);
  const rejected = [...table.rejected];
  const rows = table.rows.filter((row) => {
    const { line, value, from } = row;
    sources.cite(from?.file ?? table.file, line, [value.source]);
    const tell = (reason: string) => {
      addFault(table, row, reason, faults);
    };
    const definition = definitions.get(value.indicator);
    const reason = definition === undefined ? null : reasonAgainst(value, definition);
    if (!places.has(value.area)) tell(`unknown area "${value.area}"`);
    else if (!isDefined.has(value.indicator)) tell(`unknown indicator "${value.indicator}"`);
    else if (reason !== null) tell(reason);
    else if (definition !== undefined) return true;
    rejected.push({ ...value, year: String(value.year), value: String(value.value) });
    return false;
  });
  return { file: table.file, rows, rejected };
}

function reasonAgainst({ value, year }: Observation, definition: Definition): string | null {
  const { indicator, years } = definition;
  if (!years.includes(year)) {
    return `year ${year} is not among the years of ${indicator.id} (${years.join(', ')})`;
  }
  return value === null ? null : reasonAgainstValue(value, definition, indicator);
}

const wholeUnits: readonly Indicator['unit'][] = ['persons', 'households', 'sites'];

function reasonAgainstValue(
  value: number,
  { formula }: Definition,
  { id, unit, ownUnit }: Indicator,
) {
  if (formula?.kind === 'change' || ownUnit !== undefined) return null;
  if (value < 0) return `value ${value} is negative, which ${id} cannot be`;
  if (unit === 'percent' && value > 100) return `value ${value} is more than 100 percent`;
  if (wholeUnits.includes(unit) && !Number.isInteger(value)) {
    return `value ${value} is not whole, but ${id} is counted in ${unit}`;
  }
  return null;
}
