import { expect, test, type Page } from './test';
import { watch } from './page';

/** How a browser keeps the clipboard from a page: a refusal, or no clipboard at all (plain http, a file). */
const denials = ['refused', 'absent'] as const;
type Denial = (typeof denials)[number];

const answer = '#/explore/pingyao?page=1';
const comparison = '#/compare/pingyao~jiexiu?indicator=urban-share';

for (const denial of denials) {
  test.describe(`the clipboard is ${denial}`, () => {
    for (const { place, hash, press, selects } of [
      { place: 'one-page answer', hash: answer, press: '复制全文', selects: '平遥县' },
      { place: 'comparison in words', hash: comparison, press: '复制文字', selects: '介休' },
      { place: 'table', hash: '#/table', press: '复制为表格（TSV）', selects: '平遥县\t' },
    ]) {
      test(`the ${place} says so in one sentence and has its text selected`, async ({ page }) => {
        const faults = await openDenied(page, denial, hash);
        await page.getByRole('button', { name: press, exact: true }).click();
        await expect(page.getByText(/浏览器不允许自动复制，.+已选中，请按Ctrl\+C/)).toHaveCount(
          place === 'one-page answer' ? 2 : 1,
        );
        expect(await selectionOn(page)).toContain(selects);
        expect(faults).toEqual({ errors: [], foreign: [] });
      });
    }

    test('the embed dialog says so in one sentence, its code is selected, and it still closes', async ({
      page,
    }) => {
      const faults = await openDenied(page, denial, '#/explore/pingyao');
      await page.getByRole('button', { name: '分享、下载与打印' }).click();
      await page.getByRole('button', { name: '设置嵌入的画面' }).click();
      await page.getByRole('button', { name: '复制嵌入代码' }).click();
      await expect(page.getByText(/浏览器不允许自动复制，代码已选中/)).toHaveCount(1);
      await expect.poll(() => selectionOn(page)).toContain('<iframe');
      // Its preview has told its height, and the code has changed with it.
      await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute(
        'data-map',
        /live|static/,
      );
      await expect(page.getByRole('textbox', { name: '嵌入代码' })).not.toHaveValue(/height="560"/);
      expect(await selectionOn(page)).toContain('<iframe');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: /嵌入网页/ })).toBeHidden();
      expect(faults).toEqual({ errors: [], foreign: [] });
    });
  });
}

test('a table that could be copied after all takes its text away again', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDenied(page, 'refused', '#/table');
  const copy = page.getByRole('button', { name: '复制为表格（TSV）' });
  await copy.click();
  const field = page.getByRole('textbox', { name: '复制为表格（TSV）' });
  await expect(field).toHaveValue(/平遥县\t/);
  await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'));
  await copy.click();
  await expect(field).toHaveCount(0);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('平遥县\t');
});

async function openDenied(page: Page, denial: Denial, hash: string) {
  const faults = watch(page);
  await page.addInitScript((how) => {
    const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    const value = how === 'refused' ? { writeText: refuse } : undefined;
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  }, denial);
  await page.goto(`./${hash}`);
  return faults;
}

/** The selected text, whether of the page or of a field that has the focus. */
function selectionOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : (getSelection()?.toString() ?? '');
  });
}
