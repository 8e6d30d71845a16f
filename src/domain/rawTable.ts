/** Cells as they came: text, or numbers and flags of a workbook. */
export type RawCell = string | number | boolean | null;
export type RawTable = readonly (readonly RawCell[])[];
