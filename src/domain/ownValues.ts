import type { Matchable } from './matchAreas';
import type { OwnTable } from './ownTable';
import type { ParsedCell } from './parseNumber';

/** What one column gives each area once the reader has settled who is who. */
export interface OwnValues {
  /** In the order of the areas. */
  readonly values: readonly (number | null)[];
  readonly city: number | null;
  readonly digits: number;
  /** Areas that two rows claim with different numbers: left without data until settled. */
  readonly doubled: readonly string[];
  /** The same for the whole city. */
  readonly isCityDoubled: boolean;
  /** Lines whose cell could not be read. */
  readonly unclear: readonly number[];
  /** All that was multiplied out or taken as a percentage, to be shown back. */
  readonly notes: {
    readonly scales: readonly number[];
    readonly isPercent: boolean;
    readonly isMixed: boolean;
  };
}

/**
 * The column's values by area. `settled` has the reader's word for rows by line: an area, or `null`
 * to leave the row out.
 */
export function valuesOfColumn(
  table: OwnTable,
  column: number,
  areas: readonly Matchable[],
  settled: ReadonlyMap<number, string | null>,
): OwnValues {
  const found = new Map<string, Set<number>>();
  const whole = new Set<number>();
  const unclear: number[] = [];
  const read: Extract<ParsedCell, { kind: 'number' }>[] = [];
  for (const { line, match, cells } of table.rows) {
    const cell = cells[column] ?? { kind: 'missing' };
    const area = settled.has(line)
      ? settled.get(line)
      : match.kind === 'matched'
        ? match.area
        : undefined;
    const isCity = match.kind === 'total' && !settled.has(line);
    if (cell.kind === 'unclear' && (isCity || typeof area === 'string')) unclear.push(line);
    if (cell.kind !== 'number') continue;
    if (isCity) whole.add(cell.value);
    if (typeof area !== 'string') continue;
    read.push(cell);
    found.set(area, (found.get(area) ?? new Set()).add(cell.value));
  }
  const only = (values: ReadonlySet<number> | undefined) =>
    values?.size === 1 ? ([...values][0] ?? null) : null;
  const percents = read.filter(({ isPercent }) => isPercent).length;
  return {
    values: areas.map(({ id }) => only(found.get(id))),
    city: only(whole),
    digits: Math.min(3, Math.max(0, ...read.map(({ digits }) => digits))),
    doubled: [...found].filter(([, values]) => values.size > 1).map(([area]) => area),
    isCityDoubled: whole.size > 1,
    unclear,
    notes: {
      scales: [...new Set(read.map(({ scale }) => scale))].filter((scale) => scale !== 1),
      isPercent: percents > 0,
      isMixed: percents > 0 && percents < read.length,
    },
  };
}
