import { expect, test } from './test';
import { countContexts, sitThrough } from '../soak/meeting';
import { openLive } from './page';
import { expectStep } from './talk';

test('80 steps of a long meeting leave one context, a small heap and the right step @live', async ({
  page,
}) => {
  test.setTimeout(3 * 60_000);
  await countContexts(page);
  await openLive(page, '#/present/mission--pioneer?talk=40');
  const report = await sitThrough(page, { steps: 80, seed: 1221, losesContext: true });
  expect(report.errors).toEqual([]);
  expect(report.mostCanvases).toBeLessThanOrEqual(1);
  expect(report.contextsMade).toBe(1);
  expect(report.heapGrownBytes).toBeLessThan(10 * 2 ** 20);
  await page.keyboard.press('End');
  await expectStep(page, 'outlook--later.0');
});
