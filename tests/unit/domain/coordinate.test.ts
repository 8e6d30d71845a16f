import { describe, expect, test } from 'vitest';
import { readCoordinate } from '../../../src/domain/coordinate';
import { toWgs84 } from '../../../src/domain/wgs84';

describe('a coordinate is read as people write it', () => {
  test.each([
    [112.736, 112.736, null],
    ['112.736', 112.736, null],
    ['１１２．７３６°', 112.736, null],
    ['112.736°E', 112.736, 'lng'],
    ['E112.736', 112.736, 'lng'],
    ['东经112.736', 112.736, 'lng'],
    ['-33.5', -33.5, null],
    ['33.5 S', -33.5, 'lat'],
    ['112°44\'10"', 112.73611, null],
    ['112°44′10.8″E', 112.73633, 'lng'],
    ['112° 44′ 10″', 112.73611, null],
    ['112:44:10', 112.73611, null],
    ['112 44 10', 112.73611, null],
    ['北纬37度41分24秒', 37.69, 'lat'],
    ["37°41.4'N", 37.69, 'lat'],
    ["37°41'", 37.68333, null],
    ['0', 0, null],
  ])('%s', (cell, value, axis) => {
    const read = readCoordinate(cell);
    expect(read.kind === 'degrees' && [Number(read.value.toFixed(5)), read.axis]).toEqual([
      value,
      axis,
    ]);
  });

  test.each([
    ['', 'missing'],
    [null, 'missing'],
    [undefined, 'missing'],
    [Number.NaN, 'unclear'],
    [Number.POSITIVE_INFINITY, 'unclear'],
    [true, 'unclear'],
    ['NaN', 'unclear'],
    ['=A1', 'unclear'],
    ['112,736', 'unclear'],
    ['112.736,37.69', 'unclear'],
    ['112°61′', 'unclear'],
    ['112°10′75″', 'unclear'],
    ['-112.7W', 'unclear'],
    ['E112.7N', 'unclear'],
    ['约112.7', 'unclear'],
    ['1e2', 'unclear'],
    ['__proto__', 'unclear'],
    ['9'.repeat(100_000), 'unclear'],
  ])('%s is %s', (cell, kind) => {
    expect(readCoordinate(cell).kind).toBe(kind);
  });
});

test('GCJ-02 is some 600 m east of WGS84 in Jinzhong, and outside China the same', () => {
  const [lng, lat] = toWgs84([112.736, 37.696]);
  const metres = Math.hypot(
    (112.736 - lng) * 111_320 * Math.cos((37.7 * Math.PI) / 180),
    (37.696 - lat) * 111_320,
  );
  expect(lng).toBeLessThan(112.736);
  expect(metres).toBeGreaterThan(560);
  expect(metres).toBeLessThan(640);
  expect(toWgs84([2.35, 48.85])).toEqual([2.35, 48.85]);
});
