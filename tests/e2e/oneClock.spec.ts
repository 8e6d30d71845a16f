import { expect, test } from './test';
import { mounted } from './page';

/** A reader far from the city: neither their day nor UTC's is the one that counts. */
test.use({ timezoneId: 'America/Los_Angeles' });

for (const [name, moment, day, state] of [
  ['a minute before midnight in the city', '2025-12-31T15:59:00Z', '2025-12-31', 'due'],
  ['a minute after midnight in the city', '2025-12-31T16:01:00Z', '2026-01-01', 'unpublished'],
  ['a minute after midnight in UTC', '2026-01-01T00:01:00Z', '2026-01-01', 'unpublished'],
] as const) {
  test(`panel, paper, pictures and tables have one day, the city's: ${name}`, async ({ page }) => {
    await page.clock.setFixedTime(moment);
    await page.goto('./#/explore/measure-zones-output');
    await expect(page.locator('#panel [data-state]')).toHaveAttribute('data-state', state);
    await mounted(page);
    // What prints comes a moment after the map.
    const printed = page.locator('.paper [data-state]');
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(printed).toHaveAttribute('data-state', state, { timeout: 1000 });
    }).toPass();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));

    await page.evaluate(() => (location.hash = '#/table'));
    const table = page.waitForEvent('download');
    await page.getByRole('button', { name: '数据CSV' }).click();
    expect((await table).suggestedFilename()).toContain(day);
  });
}
