import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from './test';
import { openPath, single } from './diskFile';
import { expectStep, stepOn } from './talk';

test.use({ offline: true });

const editor = (page: Page) => page.getByRole('region', { name: '编辑讲稿' });
const caption = (page: Page) => editor(page).getByRole('textbox', { name: /^标题/ });

async function saved(page: Page, button: RegExp, path: string): Promise<string> {
  const menu = page.getByText('保存', { exact: true });
  if (!(await page.getByRole('button', { name: button }).isVisible())) await menu.click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  await (await waiting).saveAs(path);
  return readFileSync(path, 'utf8');
}

test('the deputy director makes the five-minute talk hers, takes it along and presents it', async ({
  page,
}, info) => {
  const faults = await openPath(page, single, '#/edit?talk=5');
  await caption(page).fill('我们这五分钟');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('button', { name: '加封面' }).click();
  await page.getByRole('textbox', { name: '单位' }).fill('市规划院');
  await page.getByRole('textbox', { name: '汇报人' }).fill('副院长');
  const steps = editor(page).getByRole('list', { name: '步骤' }).getByRole('button');
  await steps.nth(3).click();
  await page.getByRole('button', { name: '略去', exact: true }).click();
  // A step of her own, from the map.
  await page.evaluate(() => (location.hash = '#/explore/plain?indicator=urban-share&year=2020'));
  await expect(page.locator('.overlay')).toHaveAttribute('data-selected', 'plain');
  await page.getByRole('button', { name: '分享、下载与打印' }).click();
  await page.getByRole('button', { name: '加入讲稿' }).click();
  await caption(page).fill('两翼城镇化');
  const captions = (await steps.allInnerTexts()).map((text) => text.replaceAll('\n', ' '));
  expect(captions[0]).toContain('晋中');
  expect(captions[2]).toContain('我们这五分钟');
  expect(captions[3]).toContain('已略去');
  expect(captions.at(-1)).toContain('两翼城镇化');

  const path = info.outputPath('mine.html');
  const html = await saved(page, /^保存为一个HTML文件/, path);
  expect(html).toContain('我们这五分钟');

  const other = await page.context().newPage();
  const otherFaults = await openPath(other, path, '#/present?talk=5');
  await other.locator('.talk .start').waitFor();
  const told: string[] = [];
  await other.keyboard.press('F5');
  await expect(other.locator('.talk .cover')).toContainText('市规划院');
  for (let last = ''; told.length < 60;) {
    const now = await stepOn(other);
    if (now === last) break;
    told.push(now);
    last = now;
    await other.keyboard.press('PageDown');
    await other.waitForTimeout(0);
  }
  await expect(other.locator('.talk .caption')).toHaveText('两翼城镇化');
  const ids = [...new Set(told.map((one) => one.replace(/\.\d+$/, '')))];
  expect(ids.indexOf('six-goals--six')).toBe(1);
  expect(ids.indexOf('mission--pioneer')).toBe(2);
  expect(ids.at(-1)).toMatch(/--own-/);

  // Saved again without an edit it differs by its name alone.
  await other.evaluate(() => (location.hash = '#/edit?talk=5'));
  const again = await saved(other, /^保存为一个HTML文件/, info.outputPath('again.html'));
  const unnamed = (text: string) => text.replace(/data-copy="\w+"/, '');
  expect(unnamed(again) === unnamed(html)).toBe(true);
  expect([faults, otherFaults]).toEqual([[], []]);
});

test('a hostile talk stays text in the page, in the saved file and on the wall', async ({
  page,
}, info) => {
  const faults = await openPath(page, single, '#/edit?talk=5');
  const hostile =
    '</script><script>document.title="hit"</script><img src=x onerror=\'document.title="hit"\'>';
  await caption(page).fill(hostile);
  const path = info.outputPath('hostile.html');
  const html = await saved(page, /^保存为一个HTML文件/, path);
  const scripts = (text: string) => text.match(/<script/g)?.length;
  expect(scripts(html)).toBe((scripts(readFileSync(single, 'utf8')) ?? 0) + 1);
  await openPath(page, path, '#/present/mission--pioneer?talk=5');
  await expectStep(page, 'mission--pioneer.0');
  await expect(page.locator('.talk .caption')).toContainText('<img src=x');
  await expect(page.locator('.talk img')).toHaveCount(0);
  expect(await page.title()).not.toContain('hit');
  expect(faults).toEqual([]);
  // A logo that is a drawing with a script, under the name of a picture.
  const svg = info.outputPath('logo.png');
  writeFileSync(svg, '<svg xmlns="http://www.w3.org/2000/svg" onload="document.title=\'hit\'"/>');
  await page.evaluate(() => (location.hash = '#/edit?talk=5'));
  await page.getByRole('button', { name: '加封面' }).click();
  await page.getByLabel(/^标识图片/).setInputFiles(svg);
  await expect(page.getByRole('alert')).toContainText('这个文件不能用作标识');
  await expect(page.locator('.talk img')).toHaveCount(0);
});
