import { expect, test } from 'vitest';
import { placeBatches } from '../../../src/charts/batches/layout';
import { placeBearings } from '../../../src/charts/bearing/layout';
import { placeParts } from '../../../src/charts/parts/layout';
import { placeSlope, placeSlopeLabels } from '../../../src/charts/slope/layout';
import { namesFit, placeSquares } from '../../../src/charts/squares/layout';

const place = (id: string) => ({ id, name: id, tone: 'plain' as const });

test('slopes start together and end in the order of their change', () => {
  const lines = placeSlope(
    [
      { ...place('up'), index: 140 },
      { ...place('down'), index: 80 },
      { ...place('none'), index: null },
    ],
    120,
  );
  expect(lines.map(({ id }) => id)).toEqual(['up', 'down']);
  expect(lines[0]?.y1).toBe(lines[1]?.y1);
  expect(lines[0]?.y2).toBeLessThan(lines[1]?.y2 ?? 0);
});

test('labels of slopes that end together do not overlap nor leave the chart', () => {
  const lines = placeSlope(
    ['a', 'b', 'c'].map((id) => ({ ...place(id), index: 80 })),
    120,
  );
  const ys = placeSlopeLabels(lines, ['a', 'b', 'c'], 120, 17).map(({ y }) => y);
  expect(ys).toHaveLength(3);
  expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBeGreaterThanOrEqual(17);
  expect((ys[2] ?? 0) - (ys[1] ?? 0)).toBeGreaterThanOrEqual(17);
  expect(Math.max(...ys)).toBeLessThanOrEqual(120);
});

test('stacked parts follow one another to one scale', () => {
  const part = (id: string, value: number) => ({
    ...place(id),
    value,
    text: `${value}`,
    shade: 'dark' as const,
  });
  const { rows } = placeParts(
    [
      { id: '2010', name: '2010', total: '100', parts: [part('a', 60), part('b', 40)] },
      { id: '2020', name: '2020', total: '50', parts: [part('a', 50)] },
    ],
    400,
  );
  expect(rows[0]?.parts.map(({ x, width }) => [x, width])).toEqual([
    [0, 240],
    [240, 160],
  ]);
  expect(rows[1]?.parts[0]?.width).toBe(200);
});

test('a part too narrow for its words has none', () => {
  const parts = [
    { ...place('a'), name: '城镇', value: 1, text: '1.00 万', shade: 'dark' as const },
  ];
  expect(
    placeParts([{ id: 'r', name: '', total: '', parts }], 400, 100).rows[0]?.parts[0]?.inside,
  ).toBe('');
});

test('places lie by their bearing with north up', () => {
  const { places } = placeBearings([{ ...place('east'), bearing: 90, distanceKm: 50 }], 60);
  expect(places[0]?.x).toBeCloseTo(60, 10);
  expect(places[0]?.y).toBeCloseTo(0, 10);
});

test('squares keep one scale on every row', () => {
  const rows = [900, 400, 100, 100].map((areaKm2, index) => ({ ...place(`${index}`), areaKm2 }));
  const { squares, pixelsPerKm } = placeSquares(rows, 300, 2);
  expect(squares.map(({ side }) => Math.round((side / pixelsPerKm) ** 2))).toEqual([
    900, 400, 100, 100,
  ]);
  expect(namesFit({ squares, pixelsPerKm, height: 0 }, 14)).toBe(true);
});

test('every site of a batch has its own square and empty batches keep their column', () => {
  const batches = [3, 4, 5].map((batch) => ({ batch, year: 1985 + batch }));
  const sites = Array.from({ length: 7 }, () => ({ batch: 5, year: 1990 }));
  const placed = placeBatches(sites, batches, 300);
  expect(placed.batches.map(({ squares }) => squares.length)).toEqual([0, 0, 7]);
  expect(new Set(placed.batches[2]?.squares.map(({ x, y }) => `${x} ${y}`)).size).toBe(7);
});
