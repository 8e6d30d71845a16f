import type { Page } from 'playwright';

/** Brings the live map of this project's page as a hand does that comes to the map; gives the moment of that. */
export async function wakeLive(page: Page, timeout: number): Promise<number> {
  await page.waitForSelector('.overlay', { state: 'attached', timeout });
  const touched = await page.locator('.stage').evaluate((stage) => {
    stage.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    return performance.now();
  });
  await page.waitForSelector('html[data-map=live]', { state: 'attached', timeout });
  return touched;
}
