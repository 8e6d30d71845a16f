import { expect, test } from 'vitest';
import { journeys } from './journeys';
import { withTable } from './table';

const [first, second] = journeys.map(({ name }) => name) as [string, string];

test('the table has a row for each journey and tells done, failed and not tried apart', () => {
  const faults = new Map([
    [first, null],
    [second, 'no map'],
  ]);
  const runs = new Map([['Engine', { version: '1.2', faults }]]);
  const document = withTable('before\n<!-- engines -->\nold\n<!-- /engines -->\nafter\n', runs);
  const rows = document.split('\n').filter((line) => line.startsWith('|'));
  expect(rows).toHaveLength(journeys.length + 2);
  expect(rows[0]).toContain('Engine 1.2');
  expect(rows.slice(2, 5).map((row) => row.split(' | ').at(-1))).toEqual(['✓ |', '✗ |', '— |']);
  expect(document).toMatch(/^before\n[^]*\nafter\n$/);
  expect(document).not.toContain('old');
});

test('a document without the marks is refused', () => {
  expect(() => withTable('nothing', new Map())).toThrow('<!-- engines -->');
});
