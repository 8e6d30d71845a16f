import type { Point } from '../../../domain/geometry';
import type { SceneLabel } from '../../scene';
import { textBlock, measure, type TextStyle } from '../block';
import { faceOf, isWall, largestSize, smallestValue } from '../sizes';
import type { Candidate, LabelContext } from '../types';

/** The sides of a sign: left, right, above, below, then the corners. */
export const sides = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const satisfies readonly Point[];

/** The core's circle from this width on, CSS pixels, has its name over its middle, by this share of it. */
const leastRaised = 150;
const raisedShare = 0.21;

/** Over and under a sign, drawn to one side: for a name too long to stand free of its neighbours. */
const slanted = [
  [-0.5, 1],
  [0.5, 1],
  [-0.5, -1],
  [0.5, -1],
] as const satisfies readonly Point[];

/**
 * Beside its sign: on the bearing's side first, else right, left, above, below. On a wall the core's name
 * in its circle, in any size and without its value, before beside it.
 */
export function besideCandidates(
  label: SceneLabel,
  at: Point,
  fontSizes: readonly number[],
  context: LabelContext,
): readonly Candidate[] {
  const tried = fontSizes.flatMap((size) => candidatesOf(label, at, size, context));
  return isWall(context)
    ? [...tried.flatMap(({ inside }) => inside), ...tried.flatMap(({ beside }) => beside)]
    : tried.flatMap(({ inside, beside }) => [...inside, ...beside]);
}

/** Each text, with its value and without: in the core's circle, and beside the sign. */
function candidatesOf(label: SceneLabel, at: Point, fontSize: number, context: LabelContext) {
  const sign = context.obstacles.find(({ id }) => id === label.id);
  const inner = sign?.box ?? [at[0], at[1], at[0], at[1]];
  const own = sign?.nameBox ?? inner;
  const reachX = (own[2] - own[0]) / 2 + 5;
  const reachY = (own[3] - own[1]) / 2 + 4;
  const [x, y] = [(own[0] + own[2]) / 2, (own[1] + own[3]) / 2];
  const style = { fontSize, smallest: smallestValue(context), face: faceOf(context, label.kind) };
  const ways = waysFrom(label, context);
  const roomInside = inner[2] - inner[0] - 8;
  const shares = label.kind === 'core' ? raisedShares(roomInside, context) : [];
  const values = label.value === null ? [null] : [label.value, null];
  return label.texts.flatMap((text) =>
    values.map((value) => {
      const { width, height } = measure([text], value, style);
      const inside = shares.flatMap((share): readonly Candidate[] => {
        const up = y - roomInside * share;
        const line = width < roomInside ? [textBlock([text], value, style, [x, up])] : [];
        return [...line, ...stackedInside(text, value, style, roomInside, [x, up])];
      });
      const beside = ways.map(({ side, ems }): Candidate => {
        const middle: Point = [
          x + side[0] * (reachX + ems * fontSize + width / 2),
          y + side[1] * (reachY + ems * fontSize + height / 2),
        ];
        return textBlock([text], value, style, middle);
      });
      return { inside, beside };
    }),
  );
}

/** A circle that fills the map has signs about its middle: the name stands over them; on a wall where there are any. */
function raisedShares(roomInside: number, context: LabelContext): readonly number[] {
  if (isWall(context)) return [0, raisedShare, 1.6 * raisedShare];
  return [roomInside <= leastRaised ? 0 : raisedShare];
}

/**
 * On a wall a name may stand a little farther from its sign, clear of another; that of a direction which
 * the step is about also aside.
 */
function waysFrom(label: SceneLabel, context: LabelContext) {
  const usual = sidesFor(label);
  const isOnWall = isWall(context);
  if (isOnWall && label.kind === 'landmark') return at(usual, [0, 0.6]);
  if (!isOnWall || label.bearing === null) return at(usual, [0]);
  return label.isSubject === true ? at([...usual, ...sides], [0, 1, 2]) : at(usual, [0, 0.6]);
}

function at(around: readonly Point[], distances: readonly number[]) {
  return distances.flatMap((ems) => around.map((side) => ({ side, ems })));
}

/** The words of a long name one under the other, in the circle that they name. */
function stackedInside(
  text: string,
  value: string | null,
  style: TextStyle,
  room: number,
  at: Point,
): readonly Candidate[] {
  const words = text.split(' ');
  const { width, height } = measure(words, value, style);
  const fits = words.length > 1 && Math.hypot(width, height) < room;
  return fits ? [textBlock(words, value, style, at)] : [];
}

function sidesFor({ kind, bearing }: SceneLabel): readonly Point[] {
  if (bearing !== null) {
    const angle = (bearing * Math.PI) / 180;
    return [
      [Math.round(Math.sin(angle)), -Math.round(Math.cos(angle))],
      [0, 0],
    ];
  }
  const [west, east, ...rest] = sides;
  if (kind === 'zone') return [east, west, ...rest, ...slanted];
  return kind === 'core' || kind === 'landmark' ? [west, east, ...rest] : [east, west, ...rest];
}

/** Beside the arrow, at the middle of its length. */
export function openingCandidates(label: SceneLabel, context: LabelContext): readonly Candidate[] {
  const own = context.obstacles.find(({ id }) => id === label.id)?.box;
  if (own === undefined) return [];
  const fontSize = largestSize('opening', context);
  const middle: Point = [(own[0] + own[2]) / 2, (own[1] + own[3]) / 2];
  const { width, height } = measure(label.texts, null, { fontSize });
  const isUpright = own[3] - own[1] > own[2] - own[0];
  const aside: readonly Point[] = isUpright
    ? [
        [own[2] + 6 + width / 2, middle[1]],
        [own[0] - 6 - width / 2, middle[1]],
      ]
    : [
        [middle[0], own[1] - 4 - height / 2],
        [middle[0], own[3] + 4 + height / 2],
      ];
  return aside.map((at) => textBlock(label.texts, null, { fontSize }, at));
}
