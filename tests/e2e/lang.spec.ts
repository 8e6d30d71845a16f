import { expect, test, type Page } from './test';
import { follow, open } from './page';

/** Every piece of text says its language: a voice for Chinese reads no English, and the other way round. */
const views = [
  '#/',
  '#/explore/pingyao',
  '#/explore/qixian',
  '#/explore/valley',
  '#/explore/dev-zone',
  '#/explore/two-wings',
  '#/explore/measure-valley-six-in-one',
  '#/explore/pingyao?page=1',
  '#/compare/pingyao~jiexiu',
  '#/compare/pingyao~jiexiu?chart=matrix',
  '#/table',
  '#/present',
  '#/present/valley--core',
  '#/about',
];

/** Texts and names in another language than the one they stand under. */
function strays(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const langOf = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '';
    const isHan = (text: string) => /\p{Script=Han}/u.test(text);
    // Two words running, the second small, are prose; names, units and files are not.
    const isEnglish = (text: string) => !isHan(text) && /\b[A-Za-z]{2,} [a-z]{2,}\b/.test(text);
    const isStray = (text: string, lang: string) => (lang === 'zh' ? isEnglish(text) : isHan(text));
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (parent === null || text === '' || parent.closest('script, style') !== null) continue;
      if (isStray(text, langOf(parent))) found.push(`${parent.tagName}: ${text.slice(0, 60)}`);
    }
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext'])
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        const text = element.getAttribute(name) ?? '';
        if (isStray(text, langOf(element))) found.push(`${element.tagName} ${name}: ${text}`);
      }
    return [...new Set(found)];
  });
}

test('every piece stands under its own language', async ({ page }) => {
  test.slow();
  const found: string[] = [];
  await open(page);
  for (const lang of ['zh', 'en']) {
    for (const view of views) {
      await follow(page, `${view}${view.includes('?') ? '&' : '?'}lang=${lang}`);
      await expect(page.locator('h2, .talk').first()).toBeVisible();
      // What is folded is there, too.
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((one) => (one.open = true)),
      );
      for (const fault of await strays(page)) found.push(`${lang} ${view} ${fault}`);
    }
  }
  expect(found).toEqual([]);
});
