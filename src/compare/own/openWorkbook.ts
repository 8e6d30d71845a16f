import { unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/web-worker';
import type { RawCell, RawTable } from '../../domain/rawTable';
import { mostUnpackedBytes, type Refusal } from './limits';
import { scanSheet, type SheetScan } from './scanSheet';
import { sheetFiles } from './sheetFiles';

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: RawTable;
  /** Why the sheet is left out, with no rows then. */
  readonly why: Refusal | null;
  /** Cells whose formula has no result in the file. */
  readonly formulas: number;
}

/**
 * A workbook's sheets. What it unpacks to and how far its sheets reach is measured before any grid is
 * built; a sheet that reaches too far is left out. Throws where the file is no sound workbook.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<readonly WorkbookSheet[] | Refusal> {
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.xml(?:\.rels)?$/.test(name)) return false;
      unpacked += originalSize;
      return unpacked <= mostUnpackedBytes;
    },
  });
  if (unpacked > mostUnpackedBytes) return 'zip';
  // Another kind of office file, or a workbook in binary parts (XLSB).
  if (files['xl/workbook.xml'] === undefined) return 'kind';
  const scans = new Map<string, SheetScan>();
  for (const [path, file] of Object.entries(files)) {
    const scan = scanSheet(textOf(file));
    if (scan === null) continue;
    scans.set(path, scan);
    if (scan.why !== null) files[path] = emptySheet();
  }
  const scanOf = new Map(
    [...sheetFiles(files, textOf)].map(([name, path]) => [name, scans.get(path)]),
  );
  // Packed again without compression: nothing is left to unpack but what was measured.
  const sheets = await readXlsxFile(new Blob([zipSync(files, { level: 0 })]));
  return sheets.map(({ sheet: name, data }) => {
    const scan = scanOf.get(name);
    // A sheet of charts has no rows.
    const rows = ((data as unknown[][] | undefined) ?? []).map((row) => row.map(cellOf));
    for (const { row, column, text } of scan?.silent ?? []) {
      while (rows.length < row) rows.push([]);
      const line = rows[row - 1] ?? [];
      while (line.length < column) line.push(null);
      line[column - 1] ??= text;
    }
    return { name, rows, why: scan?.why ?? null, formulas: scan?.formulas ?? 0 };
  });
}

const textOf = (file: Uint8Array) => new TextDecoder().decode(file);
const emptySheet = () => new TextEncoder().encode('<worksheet><sheetData/></worksheet>');

/** A date is no value of an indicator; it stays a text that no number is read from. */
function cellOf(cell: unknown): RawCell {
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean')
    return cell;
  return cell instanceof Date ? cell.toISOString() : null;
}
