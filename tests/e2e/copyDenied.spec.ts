import { expect, test, type Page } from './test';
import { follow, mounted, open } from './page';

/** How a browser keeps the clipboard from a page: a refusal, or no clipboard at all (plain http, a file). */
const denials = ['refused', 'absent'] as const;
type Denial = (typeof denials)[number];

const answer = '#/explore/pingyao?page=1';
const comparison = '#/compare/pingyao~jiexiu?indicator=urban-share';

const places = [
  { hash: answer, press: '复制全文', selects: '平遥县' },
  { hash: comparison, press: '复制文字', selects: '介休' },
  { hash: '#/table', press: '复制为表格（TSV）', selects: '平遥县\t' },
];

for (const denial of denials) {
  test(`where the clipboard is ${denial} every part says so in one sentence and has its text selected`, async ({
    page,
  }) => {
    test.slow();
    const faults = await openDenied(page, denial, '#/about');
    for (const { hash, press, selects } of places) {
      await follow(page, hash);
      await page.getByRole('button', { name: press, exact: true }).click();
      const said = page.locator('main').getByText(/浏览器不允许自动复制，.+已选中，请按Ctrl\+C/);
      await expect(said, hash).toHaveCount(1);
      expect(await selectionOn(page), hash).toContain(selects);
    }

    await follow(page, '#/explore/pingyao');
    await page.getByRole('button', { name: '分享、下载与打印' }).click();
    await page.getByRole('button', { name: '设置嵌入的画面' }).click();
    await page.getByRole('button', { name: '复制嵌入代码' }).click();
    await expect(page.getByText(/浏览器不允许自动复制，代码已选中/)).toHaveCount(1);
    await expect.poll(() => selectionOn(page)).toContain('<iframe');
    // Its preview has told its height, and the code has changed with it.
    await mounted(page.frameLocator('iframe'));
    await expect(page.getByRole('textbox', { name: '嵌入代码' })).not.toHaveValue(/height="560"/);
    expect(await selectionOn(page)).toContain('<iframe');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: /嵌入网页/ })).toBeHidden();
    expect(faults).toEqual({ errors: [], foreign: [] });
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
  await page.addInitScript((how) => {
    const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    const value = how === 'refused' ? { writeText: refuse } : undefined;
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  }, denial);
  return open(page, hash);
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
