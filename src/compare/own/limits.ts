/** What a table of one's own may weigh. */
export const mostBytes = 10 * 1024 * 1024;
export const mostRows = 100_000;
/** What a zipped workbook may become when it is opened. */
export const mostUnpackedBytes = 80 * 1024 * 1024;

/** Why a file is not read, before or while it is. */
export type Refusal = 'xls' | 'kind' | 'bytes' | 'rows' | 'zip' | 'broken' | 'empty';

const xlsMagic = [0xd0, 0xcf, 0x11, 0xe0];
const zipMagic = [0x50, 0x4b, 0x03, 0x04];

export function kindOf(name: string, head: Uint8Array): 'xlsx' | 'text' | Refusal {
  const starts = (magic: readonly number[]) => magic.every((byte, index) => head[index] === byte);
  if (starts(xlsMagic) || /\.(xls|et)$/i.test(name)) return 'xls';
  if (starts(zipMagic)) return /\.(zip|ods|docx|pptx|numbers)$/i.test(name) ? 'kind' : 'xlsx';
  if (/\.xlsx$/i.test(name)) return 'broken';
  // A text has no zero bytes unless it is UTF-16, which says so at its head.
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return !isUtf16 && head.includes(0) ? 'kind' : 'text';
}

/** The unpacked size that a zip's own directory tells, in bytes; `null` where there is no directory. */
export function unpackedBytes(zip: Uint8Array): number | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = -1;
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 66_000); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) {
      end = at;
      break;
    }
  }
  if (end === -1) return null;
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry -= 1) {
    if (at + 46 > zip.length || view.getUint32(at, true) !== 0x02014b50) return null;
    total += view.getUint32(at + 24, true);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return total;
}

/** What the form about a column takes; letters are UTF-16 units, as a field counts them. */
export const mostTitleLetters = 40;
export const mostUnitLetters = 12;
export const mostOriginLetters = 255;
export const mostDigits = 3;
/** A year that the form takes. */
export const isYear = (year: number): boolean => year >= 1949 && year <= 2100;
