import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './test';
import { open } from './page';
import { expectStep } from './talk';

const editor = (page: Page) => page.getByRole('region', { name: '编辑讲稿' });
const steps = (page: Page) => editor(page).getByRole('list', { name: '步骤' });
const caption = (page: Page) => editor(page).getByRole('textbox', { name: /^标题/ });
const wall = (page: Page) => page.locator('.talk .caption');

test('the editor is reached by the key E before the talk, and what is typed stands on the wall', async ({
  page,
}) => {
  const faults = await open(page, '#/present?talk=5');
  await page.locator('.talk .start').waitFor();
  await page.keyboard.press('e');
  await expect(page).toHaveURL(/#\/edit\/mission--pioneer\.3\?talk=5$/);
  await caption(page).fill('我的第一句');
  await expect(wall(page)).toHaveText('我的第一句');
  await expect(steps(page).getByRole('button', { name: '第1步：我的第一句' })).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(wall(page)).toHaveText('一张蓝图，一个使命，四项举措');
  await page.getByRole('button', { name: '重做' }).click();
  await expect(wall(page)).toHaveText('我的第一句');
  await page.keyboard.press('Escape');
  await expectStep(page, 'mission--pioneer.3');
  await expect(wall(page)).toHaveText('我的第一句');
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('nothing of the editor is fetched before a hand is on the way to it; then it opens without the line', async ({
  page,
  context,
}) => {
  const editorFile = /assets\/Editor-[^/]*\.js$/;
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page, '#/present?talk=5');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => editorFile.test(url))).toEqual([]);
  const asked = page.waitForRequest(editorFile);
  await page.getByRole('link', { name: '编辑讲稿' }).hover();
  await page.evaluate(async (url) => void (await import(url)), (await asked).url());
  await context.setOffline(true);
  await page.keyboard.press('e');
  await expect(caption(page)).toHaveValue('一张蓝图，一个使命，四项举措');
  await expect(editor(page).getByRole('combobox', { name: '墙上' })).toBeVisible();
});

test('steps are moved by keys, left out and put back', async ({ page }) => {
  await open(page, '#/edit/six-goals--six?talk=5');
  const names = () =>
    steps(page)
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((one) => one.dataset['editStep']));
  await expect(steps(page).getByRole('button')).not.toHaveCount(0);
  const before = await names();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await names())[0]).toBe(before[1]);
  await page.getByRole('button', { name: '略去', exact: true }).click();
  await expect(editor(page)).toContainText('已略去');
  await expect(page.locator('.edit-gone')).toBeVisible();
  await page.getByRole('button', { name: '放回', exact: true }).click();
  await expect(page.locator('.edit-gone')).toHaveCount(0);
});

test('a kept talk comes back after a reload, and one that is not kept asks before it is lost', async ({
  page,
}) => {
  await open(page, '#/edit?talk=5');
  await caption(page).fill('留下来的标题');
  const asked = page.waitForEvent('dialog');
  const leaving = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;
  await page.getByLabel('保存在本机浏览器').check();
  await caption(page).fill('留下来的新标题');
  await expect(page.getByText('已存好。')).toBeVisible();
  await page.reload();
  await expect(caption(page)).toHaveValue('留下来的新标题');
  await expect(page.getByLabel('保存在本机浏览器')).toBeChecked();
});

test('a talk file is saved and opened again; a foreign one is refused and nothing is lost', async ({
  page,
}) => {
  await open(page, '#/edit?talk=5');
  await caption(page).fill('带走的标题');
  await page.getByText('保存', { exact: true }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存讲稿文件' }).click();
  const file = readFileSync(await (await waiting).path());
  await page.reload();
  await expect(caption(page)).toHaveValue('一张蓝图，一个使命，四项举措');
  const input = page.getByLabel('打开文件');
  const as = (buffer: Buffer) => ({
    name: 'a.blueprint.json',
    mimeType: 'application/json',
    buffer,
  });
  await input.setInputFiles(as(Buffer.from('{"format":"other"}')));
  await expect(page.getByRole('alert')).toContainText('这不是本页面的讲稿文件');
  await input.setInputFiles(as(file));
  await expect(caption(page)).toHaveValue('带走的标题');
});
