import type { FileCell } from '../../domain/csv';
import { safeText } from '../../domain/csv';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
}

/**
 * A workbook with one sheet a table. Text cells are typed as text, so none is ever a formula; the
 * guard against formulas stays for whoever saves the file as CSV later. The library comes only now.
 */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const cell = (value: FileCell, isHead: boolean) => {
    if (value === null) return null;
    const weight = isHead ? { fontWeight: 'bold' as const, wrap: true } : {};
    if (typeof value === 'number') return { value, type: Number, ...weight };
    return { value: safeText(value), type: String, ...weight };
  };
  const file = writeXlsxFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, index) => row.map((value) => cell(value, index === 0))),
      stickyRowsCount: 1,
    })),
  );
  return file.toBlob();
}
