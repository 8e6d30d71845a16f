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
  | 'empty'
  | 'headings'
  | 'noPlaces';
