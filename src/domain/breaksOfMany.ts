/**
 * The same split as of few values (Jenks' natural breaks), for thousands: the later a class ends, the later it begins, so that
 * the best beginning of the middle one halves what is left to look through.
 *
 * @param sorted Lowest first.
 * @param count At most so many classes as values differ.
 * @returns The places in `sorted` where the second and every later class begins; equal values are never parted.
 */
export function breaksOfMany(sorted: readonly number[], count: number): readonly number[] {
  const starts = [...sorted.keys()].filter((at) => sorted[at] !== sorted[at - 1]);
  const edges = [...starts, sorted.length];
  const cost = costFromSums(sorted, edges);
  let least = edges.map((_, to) => cost(0, to));
  const begins: number[][] = [];
  for (let classes = 2; classes <= count; classes += 1) {
    const before = least;
    const [costs, cuts] = [Array<number>(edges.length).fill(Infinity), edges.map(() => 0)];
    const search = (first: number, last: number, from: number, to: number): void => {
      if (first > last) return;
      const end = (first + last) >> 1;
      for (let cut = Math.max(from, classes - 1); cut <= Math.min(to, end - 1); cut += 1) {
        const total = (before[cut] ?? Infinity) + cost(cut, end);
        if (total < (costs[end] ?? Infinity)) [costs[end], cuts[end]] = [total, cut];
      }
      const found = cuts[end] ?? 0;
      search(first, end - 1, from, found);
      search(end + 1, last, found, to);
    };
    search(classes, edges.length - 1, classes - 1, edges.length - 1);
    least = costs;
    begins.push(cuts);
  }
  let end = edges.length - 1;
  return begins
    .toReversed()
    .map((cuts) => edges[(end = cuts[end] ?? 0)] ?? 0)
    .toReversed();
}

/** Of the values between two of the edges, from sums up to each: about the mean they stay exact. */
function costFromSums(sorted: readonly number[], edges: readonly number[]) {
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const sums = new Float64Array(sorted.length + 1);
  const squares = new Float64Array(sorted.length + 1);
  for (const [at, value] of sorted.entries()) {
    sums[at + 1] = (sums[at] ?? 0) + value - mean;
    squares[at + 1] = (squares[at] ?? 0) + (value - mean) ** 2;
  }
  return (first: number, last: number): number => {
    const [from, to] = [edges[first] ?? 0, edges[last] ?? 0];
    if (to <= from) return 0;
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - sum ** 2 / (to - from);
  };
}
