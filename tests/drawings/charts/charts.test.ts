import { test } from 'vitest';
import { expectReviewed } from './drawn';
import { specimens } from './specimens';

test.each(specimens)('%s is drawn as reviewed', async (name, draw) => {
  await expectReviewed(name, draw());
});
