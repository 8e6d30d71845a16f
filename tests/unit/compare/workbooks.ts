import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const space = 'http://schemas.openxmlformats.org';

/** A workbook of sheets whose XML inside `sheetData` is given, by their names. */
export function workbookOf(
  sheets: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sheets);
  const files = {
    'xl/workbook.xml': `${head}<workbook xmlns="${space}/spreadsheetml/2006/main" xmlns:r="${space}/officeDocument/2006/relationships"><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${space}/package/2006/relationships">${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${space}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${head}<worksheet xmlns="${space}/spreadsheetml/2006/main"><sheetData>${sheets[name] ?? ''}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  };
  const zip = zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
    { level: 9 },
  );
  return new Uint8Array(zip);
}

export const textCell = (at: string, text: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
export const numberCell = (at: string, value: number) => `<c r="${at}"><v>${value}</v></c>`;
export const row = (at: number, ...cells: readonly string[]) =>
  `<row r="${at}">${cells.join('')}</row>`;

/**
 * A compound file (MS-CFB) with a directory of streams by these names, as a workbook behind a password and
 * an old XLS have it.
 */
export function compoundOf(names: readonly string[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, at) => {
    [...name].forEach((letter, index) => {
      bytes[512 + 128 * at + 2 * index] = letter.charCodeAt(0);
    });
  });
  return bytes;
}
