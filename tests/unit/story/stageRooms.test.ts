import { expect, test } from 'vitest';
import { stageRooms, type Room } from '../../../src/story/stage/stageRooms';

const size = { width: 1776, height: 934 };
const words = { caption: '两翼：东山地广，平川人多', told: ['东山用六成的土地，养两成多的人。'] };
const bottomOf = (room: Room | null) => (room === null ? NaN : room.top + room.height);

test('figure and map share the room between heading and lines, as on the wall', () => {
  const { head, figure, map, told } = stageRooms('map-figure', words, size, 1);
  expect(figure?.top).toBe(bottomOf(head));
  expect(bottomOf(figure)).toBeCloseTo(told?.top ?? 0);
  expect(bottomOf(told)).toBeCloseTo(size.height);
  expect((figure?.width ?? 0) + (figure?.left ?? 0)).toBeLessThan(map?.left ?? 0);
  expect((map?.left ?? 0) + (map?.width ?? 0)).toBeCloseTo(size.width);
});

test('a stage of the map alone has all of the room', () => {
  const { figure, map } = stageRooms('map', words, size, 1);
  expect(figure).toBeNull();
  expect(map?.width).toBe(size.width);
});

test.each(['figure', 'diagram', 'two-maps', 'closing'] as const)(
  'a stage of kind %s has no map',
  (kind) => {
    const { figure, map } = stageRooms(kind, { ...words, told: [] }, size, 1);
    expect(map).toBeNull();
    expect(figure?.width).toBe(size.width);
    expect(bottomOf(figure)).toBeCloseTo(size.height);
  },
);

test('a sentence of more than two lines is set smaller, and all keeps its share at another size', () => {
  const long = { caption: '长'.repeat(60), told: [] };
  const large = stageRooms('figure', long, size, 1);
  expect(large.captionSize).toBeLessThan(stageRooms('figure', words, size, 1).captionSize);
  const half = { width: size.width / 2, height: size.height / 2 };
  expect(stageRooms('figure', long, half, 0.5).head.height).toBeCloseTo(large.head.height / 2);
});

test('in a box that is higher than wide the figure stands over the map, and the lines below each other', () => {
  const upright = { width: 718, height: 960 };
  const told = ['一行话。', '又一行话。'];
  const { figure, map, told: lines } = stageRooms('map-figure', { ...words, told }, upright, 0.5);
  expect(figure?.width).toBe(upright.width);
  expect(bottomOf(figure)).toBeLessThan(map?.top ?? 0);
  expect(bottomOf(map)).toBeCloseTo(lines?.top ?? 0);
  const [one, two] = [[told[0] ?? ''], told].map(
    (some) => stageRooms('map-figure', { ...words, told: some }, upright, 0.5).told?.height ?? 0,
  );
  expect(two).toBeGreaterThan((one ?? 0) * 1.5);
});
