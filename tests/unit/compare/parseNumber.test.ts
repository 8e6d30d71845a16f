import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../../src/domain/parseNumber';

const value = (cell: string | number) => {
  const parsed = parseNumber(cell);
  return parsed.kind === 'number' ? parsed.value : parsed.kind;
};

describe('a number as people write it', () => {
  test.each<[string | number, number]>([
    ['1234', 1234],
    ['1,234,567', 1234567],
    ['1，234，567', 1234567],
    ['1 234 567', 1234567],
    ["1'234'567", 1234567],
    ['1,2345,6789', 123456789],
    ['１２３．４５', 123.45],
    ['１，２３４', 1234],
    ['12.3%', 12.3],
    ['12.3％', 12.3],
    ['12.3 %', 12.3],
    ['百分之12.3', 12.3],
    ['-百分之3', -3],
    ['5‰', 0.5],
    ['3.5万', 35000],
    ['3.5 万人', 35000],
    ['45.07万', 450700],
    ['1.2亿', 120000000],
    ['1.2亿元', 120000000],
    ['2千', 2000],
    ['3百万', 3000000],
    ['1.5万亿', 1.5e12],
    ['-5', -5],
    ['−5', -5],
    ['－5', -5],
    ['—5', -5],
    ['+5.0', 5],
    ['(5)', -5],
    ['（1,234）', -1234],
    ['¥1,234.50', 1234.5],
    ['￥ 88', 88],
    ['RMB 12', 12],
    ['.5', 0.5],
    ['1.5e3', 1500],
    ['0', 0],
    ['-0', 0],
    ['  42\u00a0', 42],
    ['\ufeff42', 42],
    ['42人', 42],
    ['356 km²', 356],
    ['12.5公里', 12.5],
    [0.1 + 0.2, 0.3],
    [1234.5, 1234.5],
  ])('%j is %d', (cell, number) => {
    expect(value(cell)).toBe(number);
  });
});

describe('a hole is a hole and never zero', () => {
  test.each([
    '',
    ' ',
    '-',
    '--',
    '—',
    '——',
    '…',
    '...',
    '/',
    'N/A',
    'n/a',
    '#N/A',
    'NULL',
    '无',
    '无数据',
    '暂无',
    '缺失',
    '未公布',
    '*',
  ])('%j', (cell) => {
    expect(value(cell)).toBe('missing');
  });
  test('an empty cell of a workbook', () => {
    expect(parseNumber(null).kind).toBe('missing');
  });
});

describe('what could be two things is not guessed', () => {
  test.each([
    '1,23',
    '12,34,5',
    '1.234,5',
    '1.2.3',
    '2020-01-01',
    '2020/1/1',
    '2020年1月',
    '3~5',
    '3-5',
    '约12',
    '<5',
    '12±3',
    '10万/20万',
    '#DIV/0!',
    '#REF!',
    'abc',
    '12a34',
    '1 23',
    '5 (2019)',
    '=1+1',
    '1万2千',
    'Infinity',
    '九千',
  ])('%j', (cell) => {
    expect(value(cell)).toBe('unclear');
  });
  test('a flag of a workbook', () => {
    expect(parseNumber(true).kind).toBe('unclear');
  });
});

test('what was done to a number is told, so that it can be shown back', () => {
  expect(parseNumber('45.07万人')).toEqual({
    kind: 'number',
    value: 450700,
    isPercent: false,
    scale: 1e4,
    unit: '人',
    digits: 0,
  });
  expect(parseNumber('12.30%')).toEqual({
    kind: 'number',
    value: 12.3,
    isPercent: true,
    scale: 1,
    unit: '',
    digits: 2,
  });
});

test('no text makes it throw or give a number that is not finite', () => {
  for (let code = 0; code < 0x3000; code += 1) {
    for (const text of [
      String.fromCharCode(code),
      `1${String.fromCharCode(code)}2`,
      `${String.fromCharCode(code)}3`,
    ]) {
      const parsed = parseNumber(text);
      if (parsed.kind === 'number') expect(Number.isFinite(parsed.value)).toBe(true);
    }
  }
});

test('a cell of thousands of digits and a line break is no number, and is left at once', () => {
  for (const cell of [
    `${'1'.repeat(4000)}万\n人`,
    `${'1 '.repeat(20_000)}a\nb`,
    '-'.repeat(50_000),
  ]) {
    expect(value(cell)).toBe('unclear');
  }
  expect(value(`42${' '.repeat(50_000)}`)).toBe(42);
  expect(value('5万\n备注')).toBe('unclear');
});
