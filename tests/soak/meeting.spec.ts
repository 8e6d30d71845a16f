import { expect, test } from '@playwright/test';
import { openLive } from '../e2e/page';
import { expectStep } from '../e2e/talk';
import { countContexts, sitThrough } from './meeting';

/** An eight-hour meeting, compressed: not part of the tests that every change runs. */
test('5,000 random steps leave one context, a small heap and the right step', async ({ page }) => {
  test.setTimeout(90 * 60_000);
  await countContexts(page);
  await openLive(page, '#/present/mission--pioneer?talk=40');
  const report = await sitThrough(page, { steps: 5000, seed: 20211221, losesContext: true });
  console.log(report);
  expect(report.errors).toEqual([]);
  expect(report.mostCanvases).toBeLessThanOrEqual(1);
  expect(report.contextsMade).toBe(1);
  expect(report.heapGrownBytes).toBeLessThan(10 * 2 ** 20);
  await page.keyboard.press('End');
  await expectStep(page, 'outlook--later.0');
});
