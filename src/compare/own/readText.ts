import { dsvFormat } from 'd3';
import { widthOf } from '../../domain/ownLayout';
import type { RawTable } from '../../domain/rawTable';
import { cutRows } from './cutRows';
import { mostCells, mostRows, type Refusal } from './limits';

/** UTF-8, UTF-16 with or without its mark, or else GB18030, which Excel and WPS write on Chinese machines. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = bytes.subarray(0, 4096).includes(0) ? unmarkedUtf16(bytes) : null;
  if (unmarked !== null) return unmarked;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/**
 * UTF-16 that does not say so at its head, in the order of bytes that gives more digits and separators;
 * `null` where the bytes are no such text.
 */
export function unmarkedUtf16(bytes: Uint8Array): string | null {
  const texts = ['utf-16le', 'utf-16be'].flatMap((encoding) => {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // A text of a table has none of these.
      if (/[\0-\x08\x0e-\x1f]/.test(text)) return [];
      return [{ text, marks: text.match(/[\d,;\t\r\n]/g)?.length ?? 0 }];
    } catch {
      return [];
    }
  });
  const best = texts.toSorted((a, b) => b.marks - a.marks)[0];
  return best !== undefined && best.marks > 0 ? best.text : null;
}

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
