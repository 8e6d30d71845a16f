import { describe, expect, test } from 'vitest';
import { themeNames, themes } from '../../../src/scene/theme';
import { deltaE2000, differenceSeen, visions } from './colourVision';

// Pairs 1, 7, 17, 24 and 34 of the test data of Sharma, Wu and Dalal.
test.each<[[number, number, number], [number, number, number], number]>([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [50, 3.2592, 0.335], 1.0],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
])('%j and %j differ by the published ΔE2000', (one, other, expected) => {
  expect(deltaE2000(one, other)).toBeCloseTo(expected, 3);
});

describe.each(themeNames)('theme %s', (name) => {
  const { plain, east, card, soft, seal } = themes[name];
  /** No data is a hatch of `soft` lines on the card: its lines must part from it and from the fills. */
  const pairs = {
    'the two wings': [plain, east],
    'the lines of no data and their ground': [soft, card],
    'the plain and no data': [plain, soft],
    'the east and no data': [east, soft],
    'the valley and the plain it lies in': [seal, plain],
    'the valley and the east beside it': [seal, east],
  } as const;
  describe.each(Object.entries(pairs))('%s', (_, [one, other]) => {
    test.each(visions)('stay apart by ΔE 10 in %s', (vision) => {
      expect(differenceSeen(one, other, vision)).toBeGreaterThanOrEqual(10);
    });
  });
});
