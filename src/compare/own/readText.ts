import { dsvFormat } from 'd3';
import { widthOf } from '../../domain/ownLayout';
import type { RawTable } from '../../domain/rawTable';
import { cutRows } from './cutRows';
import { mostCells, mostRows, type Refusal } from './limits';

export interface TextTable {
  readonly rows: RawTable;
  /** Places in `rows`, from 0, where a comma may have cut a number apart. */
  readonly cut: ReadonlySet<number>;
}

/** Rows of a pasted or dropped text: tabs, commas or semicolons, whichever part the lines most evenly. */
export function readText(text: string): TextTable | Refusal {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (clean.trim() === '') return 'empty';
  if (countOf(clean, '\n') >= mostRows) return 'rows';
  const delimiter = delimiterOf(clean);
  // A quotation mark that is never closed would swallow all rows behind it: then none is one.
  const isQuoted = countOf(clean, '"') % 2 === 0;
  const rows = isQuoted
    ? dsvFormat(delimiter).parseRows(clean)
    : clean.split('\n').map((line) => line.split(delimiter));
  if (rows.length * widthOf(rows) > mostCells) return 'extent';
  return { rows, cut: /[,，]/.test(delimiter) ? cutRows(rows) : new Set() };
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}

const delimiters = ['\t', ',', ';', '，', '|'];

function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .split('\n', 30)
    .filter((line) => line.trim() !== '');
  if (lines.some((line) => line.includes('\t'))) return '\t';
  const evenness = (mark: string) =>
    lines.filter((line) => outsideQuotes(line).includes(mark)).length;
  return delimiters.reduce((best, mark) => (evenness(mark) > evenness(best) ? mark : best), ',');
}

function outsideQuotes(line: string): string {
  return line.replace(/"(?:[^"]|"")*"/g, '');
}
