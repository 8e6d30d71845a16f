import { dsvFormat } from 'd3';
import type { RawTable } from '../../domain/ownTable';
import { mostRows, type Refusal } from './limits';

/** UTF-8, UTF-16 with its mark, or else GB18030, which Excel and WPS write on Chinese machines. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Rows of a pasted or dropped text: tabs, commas or semicolons, whichever part the lines most evenly. */
export function readText(text: string): RawTable | Refusal {
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (clean.trim() === '') return 'empty';
  if (countLines(clean) > mostRows) return 'rows';
  return dsvFormat(delimiterOf(clean)).parseRows(clean);
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

const delimiters = ['\t', ',', ';', '，', '|'];

function delimiterOf(text: string): string {
  const lines = text.split('\n', 30).filter((line) => line.trim() !== '');
  if (lines.some((line) => line.includes('\t'))) return '\t';
  const evenness = (mark: string) =>
    lines.filter((line) => outsideQuotes(line).includes(mark)).length;
  return delimiters.reduce((best, mark) => (evenness(mark) > evenness(best) ? mark : best), ',');
}

function outsideQuotes(line: string): string {
  return line.replace(/"(?:[^"]|"")*"/g, '');
}
