type Row = readonly string[];

/**
 * Rows of a text parted by commas in which `1,230,567` may be one number or three, by their places from 0.
 * It shows in a row that is longer than what stands above the first such row (the heading), or than others
 * where nothing stands there, and in a group such as `045`. Where one row was cut, every row with such
 * groups may have been.
 */
export function cutRows(rows: readonly Row[]): ReadonlySet<number> {
  const grouped = rows.flatMap((row, at) => (hasGroups(row) ? [at] : []));
  const above = rows.slice(0, grouped[0] ?? 0).map(usedWidth);
  const filled = rows.filter((row) => row.slice(0, usedWidth(row)).every((cell) => !isEmpty(cell)));
  const widths = (above.some(isMany) ? above : filled.map(usedWidth)).filter(isMany);
  const usual = widths.reduce(
    (one, other) => (above.some(isMany) ? Math.max(one, other) : Math.min(one, other)),
    widths[0] ?? Infinity,
  );
  const isCut = grouped.some((at) => {
    const row = rows[at] ?? [];
    return (
      usedWidth(row) > usual ||
      row.some((cell, column) => /^0\d\d\b/.test(cell) && isGroup(row, column))
    );
  });
  return new Set(isCut ? grouped : []);
}

const isEmpty = (cell: string) => cell.trim() === '';
const isMany = (width: number) => width > 1;

/** Exactly three digits, perhaps with decimals, behind a cell that ends a number of one to three. */
function isGroup(row: Row, column: number): boolean {
  return (
    /^\s*\d{3}(?:\.\d+)?\D*$/.test(row[column] ?? '') &&
    /^\s*[-+¥￥$]?\s*\d{1,3}$/.test(row[column - 1] ?? '')
  );
}

function hasGroups(row: Row): boolean {
  return row.some((_, column) => isGroup(row, column));
}

/** Cells up to the last one with something in it. */
function usedWidth(row: Row): number {
  return row.findLastIndex((cell) => !isEmpty(cell)) + 1;
}
