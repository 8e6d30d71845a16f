import * as v from 'valibot';
import { idSchema, indicatorSchema, type Indicator } from '../../../src/content/schema';
import type { Faults } from '../faults';
import type { Sheet } from '../sheet/sheet';
import {
  idCell,
  listCell,
  numberCell,
  optionalIdCell,
  optionalWordsCell,
  wordsCell,
  yearCell,
} from './cells';
import { addFault, checkUnique, idsOf, readTable, type Table } from './csv';
import { inputsOf, parseFormula, type Formula } from './formula';

/** What an indicator means, and how its numbers are made and checked. */
export interface Definition {
  readonly indicator: Indicator;
  readonly years: readonly number[];
  /** `null` for an indicator whose numbers are in `indicators.csv`. */
  readonly formula: Formula | null;
  /** Indicators that add up to this one. */
  readonly parts: readonly string[];
}

export type Dictionary = Table<Definition>;

const { group, unit, digits, combine } = indicatorSchema.entries;
const rowSchema = v.strictObject({
  id: idCell,
  group,
  unit,
  /** A unit that the page has no word for, as it stands. */
  own_unit: v.optional(optionalWordsCell, ''),
  digits: v.pipe(numberCell, digits),
  combine,
  weight: optionalIdCell,
  formula: v.string(),
  parts: listCell(idSchema),
  years: v.pipe(listCell(yearCell), v.minLength(1, 'is empty')),
  name_zh: wordsCell,
  name_en: wordsCell,
  short_zh: wordsCell,
  short_en: wordsCell,
  scope_zh: wordsCell,
  scope_en: wordsCell,
  method_zh: optionalWordsCell,
  method_en: optionalWordsCell,
});
type DictionaryRow = v.InferOutput<typeof rowSchema>;

export function readDictionary(
  folder: string,
  faults: Faults,
  sheet: Sheet | null = null,
): Dictionary {
  const table = readTable(folder, 'dictionary.csv', rowSchema, faults, { sheet });
  checkUnique(table, 'id', ({ id }) => id, faults);
  const known = new Set(idsOf(table));
  const rows = table.rows.map((row) => {
    const tell = (reason: string) => {
      addFault(table, row, reason, faults);
    };
    return { ...row, value: toDefinition(row.value, known, tell) };
  });
  return { ...table, rows };
}

function toDefinition(
  row: DictionaryRow,
  known: ReadonlySet<string>,
  tell: (reason: string) => void,
): Definition {
  const formula = parseFormula(row.formula);
  if (row.formula !== '' && formula === null) tell(`formula "${row.formula}" cannot be read`);
  if (formula !== null) checkUnit(row, formula, tell);
  const named = [...(formula === null ? [] : inputsOf(formula)), ...row.parts];
  for (const id of new Set(row.weight === null ? named : [...named, row.weight])) {
    if (!known.has(id)) tell(`unknown indicator "${id}"`);
  }
  if ((row.combine === 'weighted') !== (row.weight !== null)) {
    tell('weight is for "weighted" indicators, and they need one');
  }
  const needsMethod = formula !== null || row.method_zh !== null || row.method_en !== null;
  if (needsMethod && row.method_zh === null) tell('method_zh is empty');
  if (needsMethod && row.method_en === null) tell('method_en is empty');
  const { id, name_zh, name_en, short_zh, short_en, scope_zh, scope_en, method_zh, method_en } =
    row;
  const indicator: Indicator = {
    id,
    name: { zh: name_zh, en: name_en },
    short: { zh: short_zh, en: short_en },
    group: row.group,
    unit: row.unit,
    ...(row.own_unit && { ownUnit: row.own_unit }),
    digits: row.digits,
    scope: { zh: scope_zh, en: scope_en },
    method: method_zh === null || method_en === null ? null : { zh: method_zh, en: method_en },
    combine: row.combine,
    weight: row.weight,
  };
  const isUnreadable = row.formula !== '' && formula === null;
  return { indicator, years: isUnreadable ? [] : row.years, formula, parts: row.parts };
}

function checkUnit({ unit, id }: DictionaryRow, formula: Formula, tell: (reason: string) => void) {
  const isPercent = formula.kind !== 'per';
  if (isPercent === (unit === 'percent')) return;
  tell(`unit "${unit}" does not fit: ${id} is ${isPercent ? 'a percentage' : 'no percentage'}`);
}
