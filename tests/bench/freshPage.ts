import type { Browser, Page, ViewportSize } from '@playwright/test';

/**
 * Opens an empty page in a context of its own, lets `use` measure on it, and closes both.
 *
 * @param use Is given the page's errors so far, to tell of them where it gives up.
 * @throws When the page has thrown, even if it could be measured.
 */
export async function onFreshPage<Result>(
  browser: Browser,
  viewport: ViewportSize,
  use: (page: Page, errors: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    // tsx wraps inner functions in a helper of its own that the page does not have.
    await page.addInitScript('globalThis.__name = (value) => value');
    const result = await use(page, errors);
    if (errors.length > 0) throw new Error(`${page.url()}: ${errors.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
}
