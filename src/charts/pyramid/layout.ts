import { max, scaleLinear } from 'd3';

/** People of one age group; `before` at the earlier count, `null` where that has no pyramid. */
export interface PyramidRow {
  readonly age: string;
  readonly men: number;
  readonly women: number;
  readonly before: { readonly men: number; readonly women: number } | null;
}
export interface PyramidBar {
  readonly age: string;
  readonly y: number;
  /** Lengths from the middle outwards. */
  readonly men: number;
  readonly women: number;
}
export interface PlacedPyramid {
  /** The oldest on top. */
  readonly bars: readonly PyramidBar[];
  /** The outline of the earlier count on either side; empty where there is none. */
  readonly outlines: readonly string[];
  /** Where the two sides begin, on either side of the words in the middle. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

export const barHeight = 10;
/** Room for the words of the age groups between the two sides. */
const middle = 46;

/** Men to the left, women to the right, heads on one scale for both sides and both counts. */
export function placePyramid(rows: readonly PyramidRow[], width: number): PlacedPyramid {
  const side = Math.max(1, (width - middle) / 2);
  const most = max(rows, ({ men, women, before }) =>
    Math.max(men, women, before?.men ?? 0, before?.women ?? 0),
  );
  const x = scaleLinear([0, most || 1], [0, side]);
  const upward = rows.toReversed();
  const [left, right] = [side, side + middle];
  const outline = (sex: 'men' | 'women', from: number, way: 1 | -1): readonly string[] => {
    if (upward.length === 0 || upward.some(({ before }) => before === null)) return [];
    const steps = upward.map(({ before }, index) => {
      const at = from + way * x(before?.[sex] ?? 0);
      return `H${at}V${(index + 1) * barHeight}`;
    });
    return [`M${from},0${steps.join('')}H${from}`];
  };
  return {
    bars: upward.map(({ age, men, women }, index) => ({
      age,
      y: index * barHeight,
      men: x(men),
      women: x(women),
    })),
    outlines: [...outline('men', left, -1), ...outline('women', right, 1)],
    left,
    right,
    height: upward.length * barHeight,
  };
}
