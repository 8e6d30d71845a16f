import { expect, test } from 'vitest';
import { clipPath, type Window } from '../../../../src/share/pptx/read/clip';
import type { PathCommand, Point } from '../../../../src/share/pptx/shape';

const square: Window = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
const path = (points: readonly Point[], isClosed: boolean): readonly PathCommand[] => [
  ...points.map((point, at): PathCommand => ({ type: at === 0 ? 'M' : 'L', points: [point] })),
  ...(isClosed ? [{ type: 'Z', points: [] } as const] : []),
];
const spelled = (commands: readonly PathCommand[]) =>
  commands.map(({ type, points }) => `${type}${points.flat().join(',')}`).join('');

test('an area is cut along the edge of its window', () => {
  const area = path(
    [
      [5, 2],
      [15, 2],
      [15, 8],
      [5, 8],
    ],
    true,
  );
  expect(spelled(clipPath(area, [square], true))).toBe('M5,2L10,2L10,8L5,8Z');
});

test('an area around the whole window fills it, one beside it leaves nothing', () => {
  const around = path(
    [
      [-5, -5],
      [20, -5],
      [20, 20],
      [-5, 20],
    ],
    true,
  );
  const corners = clipPath(around, [square], true).flatMap(({ points }) =>
    points.map((point) => point.join()),
  );
  expect(new Set(corners)).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']));
  expect(
    clipPath(
      path(
        [
          [20, 0],
          [30, 0],
          [30, 9],
        ],
        true,
      ),
      [square],
      true,
    ),
  ).toEqual([]);
});

test('a line that leaves and comes back is two lines, none along the edge', () => {
  const line = path(
    [
      [2, 5],
      [20, 5],
      [20, 8],
      [2, 8],
    ],
    false,
  );
  expect(spelled(clipPath(line, [square], false))).toBe('M2,5L10,5M10,8L2,8');
});

test('two windows cut one after the other', () => {
  const right: Window = [
    [5, 0],
    [20, 0],
    [20, 20],
    [5, 20],
  ];
  const area = path(
    [
      [0, 4],
      [20, 4],
      [20, 6],
      [0, 6],
    ],
    true,
  );
  const xs = clipPath(area, [square, right], true).flatMap(({ points }) => points.map(([x]) => x));
  expect([Math.min(...xs), Math.max(...xs)]).toEqual([5, 10]);
});
