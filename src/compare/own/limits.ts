/** What a table of one's own may weigh. */
export const mostBytes = 10 * 1024 * 1024;
export const mostRows = 100_000;
/** Rows times columns, from the first cell to the farthest one that holds something. */
export const mostCells = 5_000_000;
/** What a zipped workbook may become when it is opened. */
export const mostUnpackedBytes = 80 * 1024 * 1024;

/** Why a file is not read, before or while it is. */
export type Refusal =
  | 'gone'
  | 'reader'
  | 'xls'
  | 'password'
  | 'kind'
  | 'bytes'
  | 'rows'
  | 'extent'
  | 'zip'
  | 'broken'
  | 'long'
  | 'cut'
  | 'formulas'
  | 'empty';

/** What the form about a column takes; letters are UTF-16 units, as a field counts them. */
export const mostTitleLetters = 40;
export const mostUnitLetters = 12;
export const mostOriginLetters = 255;
export const mostDigits = 3;
/** A year that the form takes. */
export const isYear = (year: number): boolean => year >= 1949 && year <= 2100;
