import { expect, test } from 'vitest';
import { sideKm, stepAt } from '../../../src/domain/place';
import { panelWords } from '../../../src/i18n/panel';

test.each([
  [0, 0, -10],
  [90, 10, 0],
  [180, 0, 10],
  [270, -10, 0],
])('a bearing of %d° is a step of (%d, %d) on a page with north up', (bearing, dx, dy) => {
  const [x, y] = stepAt(bearing, 10);
  expect(x).toBeCloseTo(dx, 10);
  expect(y).toBeCloseTo(dy, 10);
});

test('areas compare by the side of a square', () => {
  expect(sideKm(2500)).toBe(50);
  expect(sideKm(-1)).toBe(0);
});

test('the way from the valley is told in words', () => {
  expect(panelWords.zh.fromCore('sw', '79').join('谷')).toBe('在谷西南约79公里。');
  expect(panelWords.en.fromCore('sw', '79').join('Valley')).toBe(
    'About 79 km south-west of Valley.',
  );
  expect(panelWords.zh.fromCore('here', '5').join('谷')).toBe('谷就在这里。');
});

test.each([
  [1, false, '第1位（共11个）', '1st of 11'],
  [2, false, '第2位（共11个）', '2nd of 11'],
  [3, true, '并列第3位（共11个）', 'joint 3rd of 11'],
  [11, false, '第11位（共11个）', '11th of 11'],
])('place %d (tied: %s) is said in both languages', (rank, isTied, zh, en) => {
  expect(panelWords.zh.placeOf({ rank, of: 11, isTied })).toBe(zh);
  expect(panelWords.en.placeOf({ rank, of: 11, isTied })).toBe(en);
});
