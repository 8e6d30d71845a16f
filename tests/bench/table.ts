import { ratio, spreadOf } from './statistics';

/** Prints rows of cells in columns of even width; the first row is the head. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

/** Median (least–most), in whole numbers. */
export function spread(values: readonly number[]): string {
  const known = spreadOf(values);
  if (known === null) return '–';
  return `${known.median.toFixed(0)} (${known.min.toFixed(0)}–${known.max.toFixed(0)})`;
}

/** How many times the base, such as ×1.25. */
export function times(value: number | null, base: number | null): string {
  const known = ratio(value, base);
  return known === null ? '' : `×${known.toFixed(2)}`;
}
