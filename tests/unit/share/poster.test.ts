import { expect, test } from 'vitest';
import { between, figureRoom, mapRoom } from '../../../src/share/poster/parts';
import { enlargement, sheetNames, sheetSize } from '../../../src/share/poster/sheetSizes';

test.each(sheetNames)('what is set on A4 stays on the sheet when it is enlarged to %s', (name) => {
  const [a4, sheet] = [sheetSize('a4', 'landscape'), sheetSize(name, 'landscape')];
  expect(a4.width * enlargement(name)).toBeLessThanOrEqual(sheet.width);
  expect(a4.height * enlargement(name)).toBeLessThanOrEqual(sheet.height);
  expect(a4.height * enlargement(name)).toBeGreaterThan(sheet.height * 0.99);
});

test.each(['portrait', 'landscape'] as const)(
  'map and figure share a %s body, and one alone has all of it',
  (orientation) => {
    const body = { width: 718, height: 820 };
    const figure = figureRoom(body, orientation, true, false);
    const map = mapRoom(body, orientation, figure);
    const along = orientation === 'landscape' ? 'width' : 'height';
    expect(figure[along] + between + map[along]).toBeCloseTo(body[along]);
    expect(figureRoom(body, orientation, true, true)[along]).toBeGreaterThan(figure[along]);
    expect(figureRoom(body, orientation, false, false)).toEqual(body);
    expect(mapRoom(body, orientation, null)).toEqual(body);
  },
);
