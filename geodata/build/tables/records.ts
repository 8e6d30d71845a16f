import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The text of a table in UTF-8, or in GB18030 where it is not: what Excel in Chinese writes. */
export function tableText(path: string): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The rows of a CSV file as they are. @throws {Error} on broken quotation marks. */
export function recordsIn(path: string): readonly (readonly string[])[] {
  const options = { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true };
  return parse(tableText(path), options) as unknown as readonly (readonly string[])[];
}
