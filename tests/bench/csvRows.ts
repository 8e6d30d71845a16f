import { parse } from 'csv-parse/sync';

/** Rows of a CSV by their headings. */
export const parseCsv = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse(text, { columns: true, bom: true });
