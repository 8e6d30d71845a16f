/**
 * The number of slips (a letter too many, too few, wrong, or two letters swapped: Damerau's distance
 * in its optimal-alignment form) between two texts, or `null` where it is more than `most`. With
 * `isPrefix` the second text may go on after the match.
 */
export function distanceWithin(
  typed: string,
  known: string,
  most: number,
  isPrefix: boolean,
): number | null {
  const [a, b] = [[...typed], [...known]];
  if (a.length > b.length + most) return null;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(
        (last[j] ?? Infinity) + 1,
        (row[j - 1] ?? Infinity) + 1,
        (last[j - 1] ?? Infinity) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? Infinity) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  const slips = isPrefix ? Math.min(...last) : (last[b.length] ?? Infinity);
  return slips <= most ? slips : null;
}
