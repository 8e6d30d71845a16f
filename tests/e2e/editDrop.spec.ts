import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './test';
import { open } from './page';

const editor = (page: Page) => page.getByRole('region', { name: '编辑讲稿' });
const steps = (page: Page) => editor(page).getByRole('list', { name: '步骤' });
const caption = (page: Page) => editor(page).getByRole('textbox', { name: /^标题/ });

/** A file let go over the middle of the page, as a hand does; gives whether the page took it. */
function drop(page: Page, name: string, text: string): Promise<boolean> {
  return page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      const onto = document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? document.body;
      const send = (type: string) =>
        onto.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      send('dragenter');
      send('dragover');
      return !send('drop');
    },
    [name, text] as const,
  );
}

async function saved(page: Page, button: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

test('a talk of any kind of file is taken wherever on the page it is dropped', async ({ page }) => {
  test.slow();
  const faults = await open(page, '#/edit?talk=5');
  await caption(page).fill('拖来的标题');
  await page.getByText('保存', { exact: true }).click();
  const files = [
    ['a.blueprint.json', await saved(page, '保存讲稿文件')],
    ['story.yaml', await saved(page, '保存为story.yaml')],
    ['talk.html', await saved(page, '保存为一个HTML文件')],
  ] as const;
  for (const [name, text] of files) {
    await page.goto('./#/explore/pingyao');
    await page.reload();
    // What takes a file comes a moment after the map.
    await page.getByRole('button', { name: '分享、下载与打印' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    expect(await drop(page, name, text), name).toBe(true);
    await expect(caption(page), name).toHaveValue('拖来的标题');
  }
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('a file that is no talk is not opened in the place of the page', async ({ page }) => {
  await open(page, '#/explore/pingyao');
  await page.getByRole('button', { name: '分享、下载与打印' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await drop(page, 'notes.txt', 'a')).toBe(true);
  await expect(page).toHaveURL(/#\/explore\/pingyao$/);
  expect(await drop(page, 'other.html', '<p>other</p>')).toBe(true);
  await expect(page.getByRole('alert')).toContainText('现有讲稿没有改动');
});

test('a step is moved by dragging it onto another, and one undo puts it back', async ({ page }) => {
  const faults = await open(page, '#/edit?talk=5');
  await expect(steps(page).getByRole('button').nth(3)).toBeVisible();
  const names = () =>
    steps(page)
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((one) => one.dataset['editStep']));
  const before = await names();
  await steps(page).getByRole('button').first().dragTo(steps(page).getByRole('button').nth(2));
  const moved = [before[1], before[2], before[0], ...before.slice(3)];
  await expect.poll(names).toEqual(moved);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(names).toEqual(before);
  expect(faults).toEqual({ errors: [], foreign: [] });
});
