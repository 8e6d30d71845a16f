import '../../../../src/scene/labels/callouts';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../../../src/domain/geometry';
import { wallUnit } from '../../../../src/domain/wallUnit';
import { fitBounds } from '../../../../src/scene/camera';
import { liesInside, collides } from '../../../../src/scene/labels/collision';
import { placeLabels } from '../../../../src/scene/labels/place';
import type { Box, LabelContext } from '../../../../src/scene/labels/types';

import type { SceneLabel } from '../../../../src/scene/scene';

const size = { width: 1280, height: 800 };
const free = { left: 0, top: 0, ...size };
const square: readonly Position[] = [
  [110, 30],
  [111, 30],
  [111, 31],
  [110, 31],
];

function createContext(change: Partial<LabelContext> = {}): LabelContext {
  const camera = fitBounds(
    [
      [110, 30],
      [111, 31],
    ],
    size,
    free,
  );
  return { camera, size, zoomRatio: 1, ringOf: () => square, obstacles: [], ...change };
}
function createLabel(change: Partial<SceneLabel> = {}): SceneLabel {
  return {
    id: 'one',
    kind: 'area',
    texts: ['甲乙县', '甲乙'],
    value: '12.3 万',
    token: 'label-ink',
    anchors: [[110.5, 30.5]],
    bearing: null,
    ...change,
  };
}

test('a name with room is whole, with its value, on its first anchor', () => {
  const [placed] = placeLabels([createLabel()], createContext());
  expect(placed?.lines.map(({ text }) => text)).toEqual(['甲乙县', '12.3 万']);
  expect(placed?.lines[0]?.x).toBeCloseTo(640, 0);
});

test('two names of one sign, such as a seat and what is counted there, stand once each, in their order', () => {
  const [name, count] = [
    createLabel({ kind: 'landmark', texts: ['甲乙城区'], value: null, anchors: [[110.2, 30.2]] }),
    createLabel({ kind: 'landmark', texts: ['12处'], value: null, anchors: [[110.8, 30.8]] }),
  ];
  const placed = placeLabels([name, count], createContext());
  expect(placed.map(({ lines }) => lines[0]?.text)).toEqual(['甲乙城区', '12处']);
});

test('a name without room in its shape loses its value, then its last word, then its place', () => {
  const thinSpace = (width: number): readonly Position[] => [
    [110.5 - width, 30],
    [110.5 + width, 30],
    [110.5 + width, 31],
    [110.5 - width, 31],
  ];
  const textsAt = (width: number) =>
    placeLabels([createLabel()], createContext({ ringOf: () => thinSpace(width) }))[0]?.lines.map(
      ({ text }) => text,
    );
  expect(textsAt(0.06)).toEqual(['甲乙县', '12.3 万']);
  expect(textsAt(0.022)).toEqual(['甲乙']);
  expect(textsAt(0.006)).toBeUndefined();
});

test('a name wider than its area hangs over the border where all of the city is small, and nowhere else', () => {
  const thin: readonly Position[] = [
    [110.486, 30],
    [110.514, 30],
    [110.514, 31],
    [110.486, 31],
  ];
  const at = (zoomRatio: number) =>
    placeLabels([createLabel()], createContext({ ringOf: () => thin, zoomRatio }))[0];
  expect(at(1)?.lines.map(({ text }) => text)).toEqual(['甲乙']);
  expect(Math.abs((at(1)?.lines[0]?.x ?? 0) - 640)).toBeLessThan(5);
  expect(at(1.1)).toBeUndefined();
});

test('of two names for one place the first has it and the second takes its next anchor', () => {
  const labels = [
    createLabel(),
    createLabel({
      id: 'two',
      anchors: [
        [110.5, 30.5],
        [110.8, 30.2],
      ],
    }),
  ];
  const placed = placeLabels(labels, createContext());
  expect(placed.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(collides(placed[0]?.box ?? [0, 0, 0, 0], placed[1]?.box ?? [0, 0, 0, 0])).toBe(false);
});

test('a name that touches something everywhere is left out, not drawn over it', () => {
  const obstacles = [{ id: 'sign', box: [0, 0, 1280, 800] as Box }];
  expect(placeLabels([createLabel()], createContext({ obstacles }))).toEqual([]);
});

test('a sign’s own name stands beside it on the side of its bearing', () => {
  const sign: Box = [630, 390, 650, 410];
  const obstacles = [{ id: 'one', box: sign }];
  const place = (bearing: number) =>
    placeLabels(
      [createLabel({ kind: 'extension', value: null, bearing })],
      createContext({
        obstacles,
        camera: fitBounds(
          [
            [110.4, 30.4],
            [110.6, 30.6],
          ],
          size,
          free,
        ),
      }),
    )[0]?.box ?? [0, 0, 0, 0];
  expect(place(90)[0]).toBeGreaterThan(sign[2]);
  expect(place(270)[2]).toBeLessThan(sign[0]);
  expect(place(0)[3]).toBeLessThan(sign[1]);
});

test('a box lies inside a concave shape only with all of its sides', () => {
  const notch: readonly (readonly [number, number])[] = [
    [0, 0],
    [100, 0],
    [100, 100],
    [55, 100],
    [50, 20],
    [45, 100],
    [0, 100],
  ];
  expect(liesInside([5, 5, 40, 40], notch)).toBe(true);
  expect(liesInside([30, 60, 70, 80], notch)).toBe(false);
});

test('the same view gives the same picture', () => {
  const labels = ['a', 'b', 'c'].map((id, index) =>
    createLabel({ id, anchors: [[110.2 + index * 0.3, 30.5]] }),
  );
  const first = placeLabels(structuredClone(labels), createContext());
  expect(placeLabels(labels, createContext({ ringOf: () => [] }))).not.toEqual(first);
  expect(placeLabels(labels, createContext())).toEqual(first);
});

test('in a room no text is below the smallest that its last row reads, or it is left out', () => {
  const wall = { name: 32, value: 30, subject: 32 };
  const type = { scale: 1.3, leastShare: 0, wall, mostMetersPerPixel: 100 };
  const least = wallUnit(size) * wall.value;
  const sizes = (label: SceneLabel, context: Partial<LabelContext>) =>
    placeLabels([label], createContext({ type, ...context })).flatMap(({ lines }) =>
      lines.map(({ fontSize }) => fontSize),
    );
  const roomy = sizes(createLabel(), {});
  expect(roomy.length).toBe(2);
  for (const fontSize of roomy) expect(fontSize).toBeGreaterThanOrEqual(least);
  const narrow: readonly Position[] = [
    [110.49, 30.49],
    [110.51, 30.49],
    [110.51, 30.51],
    [110.49, 30.51],
  ];
  expect(sizes(createLabel(), { ringOf: () => narrow })).toEqual([]);
});

describe('before a room, what a step is about', () => {
  const type = {
    scale: 1.3,
    leastShare: 0,
    wall: { name: 36, value: 30, subject: 30 },
    mostMetersPerPixel: 100,
  };
  const slit: readonly Position[] = [
    [110.49, 30],
    [110.51, 30],
    [110.51, 31],
    [110.49, 31],
  ];
  const ringOf = () => slit;

  test('is named beside its shape, with a line to it, where its shape has no room', () => {
    const context = createContext({ type, ringOf });
    expect(placeLabels([createLabel()], context)).toEqual([]);
    const [placed] = placeLabels([createLabel({ isSubject: true })], context);
    expect(placed?.lines.map(({ text }) => text)).toEqual(['甲乙', '12.3 万']);
    expect(placed?.leader?.[0]?.[0]).toBeCloseTo(640, 0);
    const [left = 0, , right = 0] = placed?.box ?? [];
    expect(left > 640 || right < 640).toBe(true);
  });

  test('is smaller, or off its anchor, before it stands outside or loses its value', () => {
    const sign: Box = [400, 200, 1000, 440];
    const context = createContext({ type, obstacles: [{ id: 'two', box: sign }] });
    const [placed] = placeLabels([createLabel({ isSubject: true })], context);
    expect(placed?.leader).toBeUndefined();
    expect(placed?.lines).toHaveLength(2);
    expect(collides(placed?.box ?? sign, sign)).toBe(false);
  });

  test('has its name before all others, and none lies on its line', () => {
    const other = createLabel({ id: 'two', kind: 'context', texts: ['丙丁市'], value: null });
    const context = createContext({ type, ringOf });
    const placed = placeLabels([other, createLabel({ isSubject: true })], context);
    const first = placed.find(({ id }) => id === 'one');
    const second = placed.find(({ id }) => id === 'two');
    const [from, to] = first?.leader ?? [];
    expect(from).toBeDefined();
    const middle = [
      ((from?.[0] ?? 0) + (to?.[0] ?? 0)) / 2,
      ((from?.[1] ?? 0) + (to?.[1] ?? 0)) / 2,
    ];
    const [x = 0, y = 0] = middle;
    if (second !== undefined) expect(collides(second.box, [x, y, x, y], 0)).toBe(false);
  });
});

describe('on a wall', () => {
  const wall = { name: 32, value: 30, subject: 32 };
  const type = { scale: 1.3, leastShare: 0, wall, mostMetersPerPixel: 1e6 };
  const core = createLabel({ kind: 'core', texts: ['中心'], value: '66平方公里（示意）' });

  test('the core’s name stands in its circle without its area rather than beside it', () => {
    const circle: Box = [590, 350, 690, 450];
    const context = createContext({ type, obstacles: [{ id: 'one', box: circle }] });
    const [placed] = placeLabels([core], context);
    expect(placed?.lines.map(({ text }) => text)).toEqual(['中心']);
    expect(placed?.box[0]).toBeGreaterThanOrEqual(circle[0]);
    expect(placed?.box[2]).toBeLessThanOrEqual(circle[2]);
  });

  test('no neighbour’s name touches the edge, which a projector may cut off', () => {
    const neighbour = (east: number) =>
      createLabel({ kind: 'context', texts: ['邻市'], value: null, anchors: [[east, 30.9]] });
    const ringOf = () => [];
    for (let step = 0; step <= 40; step += 1) {
      const context = createContext({ type, ringOf });
      const [placed] = placeLabels([neighbour(111 + step / 100)], context);
      expect(placed?.box[2] ?? 0).toBeLessThanOrEqual(size.width - 10);
    }
  });

  test('a name may be kept from where it would be read as another’s', () => {
    const sight = createLabel({ kind: 'landmark', texts: ['古庙'], value: null });
    const isClear = ([left]: Box) => left > 640;
    const [free] = placeLabels([sight], createContext({ type }));
    const [kept] = placeLabels([sight], createContext({ type, isClear }));
    expect(free?.box[0]).toBeLessThan(640);
    expect(kept?.box[0]).toBeGreaterThan(640);
  });
});
