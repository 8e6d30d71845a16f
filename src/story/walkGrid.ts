/**
 * The picture that a key leads to from another, both counted from 0 in reading order; `null` where
 * the key walks no grid. A presenter's two buttons go one by one, arrows up and down a row.
 */
export function walkGrid(key: string, at: number, columns: number, count: number): number | null {
  const last = count - 1;
  const to: Readonly<Record<string, number>> = {
    PageDown: at + 1,
    ArrowRight: at + 1,
    PageUp: at - 1,
    ArrowLeft: at - 1,
    ArrowUp: at < columns ? at : at - columns,
    // Where the row below is shorter, its last picture.
    ArrowDown: isInLastRow(at, columns, count) ? at : at + columns,
    Home: 0,
    End: last,
    // Where the focus was lost: nothing turns behind the pictures.
    ' ': at,
  };
  const next = to[key];
  return next === undefined ? null : Math.min(Math.max(next, 0), last);
}

function isInLastRow(at: number, columns: number, count: number): boolean {
  return Math.floor(at / columns) === Math.floor((count - 1) / columns);
}
