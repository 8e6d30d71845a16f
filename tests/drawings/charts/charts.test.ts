import { beforeAll, expect, test } from 'vitest';
import { expectedDrawing } from './drawn';
import { writeLook } from './look';
import { specimens } from './specimens';

beforeAll(() => {
  if (process.env['UPDATE'] === '1') writeLook();
});

test.each(specimens)('%s is drawn as reviewed', (name, draw) => {
  const actual = draw();
  expect(actual).toBe(expectedDrawing(name, actual));
});
