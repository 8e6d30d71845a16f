import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { decodeText } from '../../../src/domain/decodeText';

/** The text of a table in UTF-8, or in what Excel and WPS write besides. */
export const tableText = (path: string): string => decodeText(readFileSync(path));

/**
 * The rows of a CSV file as they are, without the empty ones unless `keepsEmpty`: then the place of a row is its line.
 *
 * @throws {Error} on broken quotation marks.
 */
export function recordsIn(path: string, keepsEmpty = false): readonly (readonly string[])[] {
  const options = {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: !keepsEmpty,
    trim: true,
  };
  return parse(tableText(path), options) as unknown as readonly (readonly string[])[];
}
