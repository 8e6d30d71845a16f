import { expect, test } from 'vitest';
import type { Ring } from '../../geodata/build/geometry/shape';
import { reportOf, square, toyShape, toyShapes, toySources, withSecond } from './toy';

test('a county that reaches 80 m into another is told with both names and the depth', () => {
  const [west, south, north, middle] = [110.4 - 0.0009, 37, 37.4, 37.2] as const;
  const bulge: Ring = [
    [110.4, south],
    [110.8, south],
    [110.8, north],
    [110.4, north],
    [west, middle],
    [110.4, south],
  ];
  expect(reportOf(withSecond(bulge))).toMatch(
    /990002 Toy 990002 overlaps 990001 甲县 by (79|80) m at 110\.399/,
  );
});

test('a gap between two counties is told with both names', () => {
  const [low, high] = [37.1, 37.3];
  const border: Ring = [
    [110.4, 37.4],
    [110.4, high],
    [110.4, low],
    [110.4, 37],
  ];
  const west: Ring = [[110, 37], ...[...border].reverse(), [110, 37.4], [110, 37]];
  const dented: Ring = [
    [110.8, 37],
    [110.8, 37.4],
    [110.4, 37.4],
    [110.4, high],
    [110.402, 37.2],
    [110.4, low],
    [110.4, 37],
    [110.8, 37],
  ];
  const others = toyShapes().slice(2);
  const shapes = [toyShape('990001', west), toyShape('990002', dented), ...others];
  expect(reportOf(toySources(shapes))).toMatch(
    /gap or overlap between 990001 \S+ 990001 and 990002 \S+ 990002 at 110\.4/,
  );
});

test('counties that do not hang together are told', () => {
  const apart = toyShapes().map((s, i) => (i === 2 ? toyShape(s.code, square(112, 37)) : s));
  expect(reportOf(toySources(apart))).toContain(
    'the counties fall into 3 parts: 990001 甲县 and 990002 乙县 / 990003 Toy 990003 / 990004 丁县',
  );
});
