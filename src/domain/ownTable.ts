import { matcherOf, type Match, type Matchable } from './matchAreas';
import { placesToList } from './nearNames';
import { headingOf, isHeading } from './ownHeading';
import { layoutOf, textOf } from './ownLayout';
import { parseNumber, type ParsedCell } from './parseNumber';
import type { RawCell, RawTable } from './rawTable';

/** A row of somebody's table, read and not yet believed. */
export interface OwnRow {
  /** Counted from 1, as a spreadsheet counts; a column's number where the table lies on its side. */
  readonly line: number;
  readonly label: string;
  readonly match: Match;
  readonly cells: readonly ParsedCell[];
  readonly texts: readonly string[];
}
export interface OwnTable {
  /** One name a value column; empty where the table has no heading. */
  readonly headings: readonly string[];
  readonly rows: readonly OwnRow[];
  /** Rows without a known name and without a number that were left out, e.g. titles. */
  readonly skipped: number;
  /** Rows with a number whose name is not known, beyond those that are listed. */
  readonly unlisted: number;
  /** Value columns beyond those that can be chosen. */
  readonly columnsLeft: number;
  readonly isTransposed: boolean;
  /** Lines in which commas cut numbers apart: their cells are not read. */
  readonly cut: readonly number[];
  /** So many rows name an area that each has many: none is read. */
  readonly isLong: boolean;
}

const mostNamed = 2000;
const mostColumns = 200;
const mostShown = 80;

/**
 * Finds the column (or the row) that names areas and reads every other column that has a number.
 * Nothing is thrown away silently: a row whose name is known is always kept, one whose name is not
 * known while it carries a number, wherever it stands; what is not listed is counted. `cut` has the
 * places in `raw`, from 0, of rows in which a separator may have been part of a number.
 */
export function readOwnTable(
  raw: RawTable,
  areas: readonly Matchable[],
  city: readonly string[],
  cut: ReadonlySet<number> = new Set(),
): OwnTable {
  const match = matcherOf(areas, city);
  const { rows: lines, isTransposed, nameColumn, candidates } = layoutOf(raw, match);
  const isCut = (at: number) => !isTransposed && cut.has(at);
  const named = lines.map((row) => match(textOf(row[nameColumn])));
  const isKnown = (at: number) => named[at]?.kind !== 'unmatched';
  const empty = { skipped: 0, unlisted: 0, columnsLeft: 0, isTransposed, cut: [], isLong: false };
  if (named.filter((_, at) => isKnown(at)).length > mostNamed)
    return { ...empty, headings: [], rows: [], isLong: true };

  const isNumber = (at: number, column: number) =>
    parseNumber(lines[at]?.[column]).kind === 'number';
  const first = named.findIndex((_, at) => isKnown(at));
  const isData = lines.map(
    (row, at) =>
      isKnown(at) ||
      isCut(at) ||
      (candidates.some((column) => isNumber(at, column)) &&
        !(at < first && isHeading(row, nameColumn, candidates))),
  );
  const withNumbers = candidates.filter((column) =>
    lines.some((_, at) => isData[at] === true && !isCut(at) && isNumber(at, column)),
  );
  const columns = withNumbers.slice(0, mostColumns);
  const anchor = first === -1 ? isData.indexOf(true) : first;
  const heading = headingOf(lines, anchor, isData, candidates);

  const kept = placesToList(
    lines.flatMap((_, at) => (isData[at] === true ? [at] : [])),
    isKnown,
    (at) => textOf(lines[at]?.[nameColumn]),
    areas,
  );
  const isBlank = (row: readonly RawCell[]) => row.every((cell) => textOf(cell) === '');
  return {
    headings: columns.map((column) => (heading === -1 ? '' : textOf(lines[heading]?.[column]))),
    rows: kept.map((at) => {
      const row = lines[at] ?? [];
      const whole = row.map(textOf).filter((_, column) => column !== nameColumn);
      return {
        line: at + 1,
        label: shortened(textOf(row[nameColumn])),
        match: named[at] ?? { kind: 'unmatched' },
        cells: columns.map((column) =>
          isCut(at) ? { kind: 'unclear' } : parseNumber(row[column]),
        ),
        texts: columns.map((column) =>
          shortened(isCut(at) ? whole.join(',') : textOf(row[column])),
        ),
      };
    }),
    skipped: lines.filter((row, at) => isData[at] !== true && at !== heading && !isBlank(row))
      .length,
    unlisted: isData.filter(Boolean).length - kept.length,
    columnsLeft: withNumbers.length - columns.length,
    isTransposed,
    cut: kept.filter(isCut).map((at) => at + 1),
    isLong: false,
  };
}

function shortened(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
