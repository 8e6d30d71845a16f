import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from './test';
import { partsOf, rootOf, wordsIn } from '../openXml/parts';
import { schemaFaults } from '../openXml/schema';
import { openPath, single } from './diskFile';
import { open, openLive } from './page';

const mark = '自带数据，未经核实';
const hostile = '<script>document.title="hit"</script>';
const table = [
  '名称,经度,纬度,说明',
  '试验园区,112.736,37.690,在榆次',
  '写反的一处,37.30,112.60,',
  '城外一处,116.40,39.90,',
  '没有数,x,37.2,',
  '极地,112,95,',
  '度分秒,"113°22′30″E","37°04′40″N",=HYPERLINK("x")',
  `${hostile.replaceAll('"', '')},113.57,37.33,__proto__`,
].join('\n');

const form = (page: Page) => page.locator('.own-places');
const legend = (page: Page) => page.getByRole('group', { name: '图例' });
const editor = (page: Page) => page.getByRole('region', { name: '编辑讲稿' });
async function download(page: Page, button: string | RegExp): Promise<Download> {
  const waiting = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: button }).click();
  return waiting;
}
/** Pastes a table and has it read. */
async function read(page: Page, text: string): Promise<void> {
  await page.getByText('使用自带地点').click();
  await form(page)
    .getByLabel(/^粘贴地点表/)
    .fill(text);
  await form(page).getByRole('button', { name: '读取' }).click();
}
/** Says all that the review asks, and takes what is in the city. */
async function use(page: Page): Promise<void> {
  await form(page).getByLabel('列表名称').fill('试验地点');
  await form(page).getByRole('combobox', { name: '坐标系' }).selectOption('wgs84');
  await form(page)
    .getByRole('button', { name: /^使用这/ })
    .click();
}

test.describe('without a network', () => {
  test.use({ offline: true });

  test('the places of somebody’s own table go into the map, a step, and the talk file', async ({
    page,
  }, info) => {
    test.setTimeout(300_000);
    const faults = await openPath(page, single, '#/compare/pingyao~heshun');
    await read(page, table);
    await expect(form(page).getByText('读到4处地点，3行没有读')).toBeVisible();
    await expect(form(page).getByRole('button', { name: /^使用这/ })).toBeDisabled();
    await expect(form(page).getByText('还没有说明坐标系')).toBeVisible();
    await form(page)
      .getByLabel(/像是写反了/)
      .check();
    await expect(form(page)).toMatchAriaSnapshot({ name: 'review.aria.yml' });
    await use(page);
    await expect(legend(page)).toContainText('试验地点（自带数据）');
    await expect(legend(page)).toContainText(mark);
    await expect(page.locator('[data-place-kind=own]')).toHaveCount(4);

    // What does not travel is said before the link.
    await page.getByRole('button', { name: '分享、下载与打印' }).click();
    await expect(page.getByRole('region', { name: '自带数据' })).toContainText(
      '链接、二维码和聊天链接不带地点：对方打开看不到“试验地点”',
    );
    await page.getByRole('dialog').press('Escape');

    // On the map of the plan, with its note; in the list for readers, too.
    await page.getByRole('link', { name: '地图', exact: true }).click();
    await expect(page.getByRole('link', { name: /^试验园区 自带地点/ })).toBeAttached();
    await page.locator('[data-place-name]', { hasText: '试验园区' }).waitFor();
    await page
      .locator('[data-place-kind=own]')
      .filter({ has: page.locator('.hit') })
      .last()
      .click();
    const card = page.locator('[data-place-card]');
    await expect(card).toContainText(mark);
    await expect(card).toContainText('(WGS84)');

    // A step takes it over, and its wall says whose it is.
    await page.getByRole('button', { name: '分享、下载与打印' }).click();
    await page.getByRole('button', { name: '加入讲稿' }).click();
    await editor(page).getByRole('textbox', { name: /^标题/ }).fill('自己的地点');
    await expect(page.locator('.wall-foot')).toContainText(mark);
    await expect(page.locator('[data-place-kind=own]')).toHaveCount(4);
    await page.getByText('保存', { exact: true }).click();
    const html = info.outputPath('talk.html');
    await (await download(page, /^保存为一个HTML文件/)).saveAs(html);
    const json = info.outputPath('talk.blueprint.json');
    await (await download(page, /^保存讲稿文件/)).saveAs(json);
    const { version, places } = JSON.parse(readFileSync(json, 'utf8')) as {
      version: number;
      places: { title: string; places: { name: string; at: number[] }[] }[];
    };
    expect([version, places.map(({ title }) => title)]).toEqual([3, ['试验地点']]);
    expect(places[0]?.places.map(({ name, at }) => [name, ...at])).toEqual([
      ['试验园区', 112.736, 37.69],
      ['写反的一处', 112.6, 37.3],
      ['度分秒', 113.375, 37.077778],
      [hostile.replaceAll('"', ''), 113.57, 37.33],
    ]);

    // Somebody else's machine.
    const other = await page.context().newPage();
    const otherFaults = await openPath(other, html, '#/edit?talk=5');
    const steps = editor(other).getByRole('list', { name: '步骤' }).getByRole('button');
    await steps.filter({ hasText: '自己的地点' }).click();
    await expect(other.locator('[data-place-kind=own]')).toHaveCount(4);
    await expect(other.locator('.wall-foot')).toContainText(mark);
    await other.evaluate(() => (location.hash = '#/'));
    await other.getByRole('button', { name: '分享、下载与打印' }).click();
    const slides = await download(other, '下载PPTX（16:9）');
    expect(slides.suggestedFilename()).toContain(mark);
    const bytes = readFileSync(await slides.path());
    expect(await schemaFaults(bytes)).toEqual([]);
    const parts = partsOf(bytes);
    const slide = [...parts.keys()]
      .filter((file) => /^ppt\/slides\/slide\d+\.xml$/.test(file))
      .map((file) => wordsIn(rootOf(parts, file)))
      .find((said) => said.includes('自己的地点'));
    expect(slide).toContain(mark);
    expect(slide).toContain('度分秒');
    expect(await other.title()).not.toContain('hit');
    expect([faults, otherFaults]).toEqual([[], []]);
  });
});

test('a table without headings, and one of nothing but faults, is refused in a sentence', async ({
  page,
}) => {
  const faults = await open(page, '#/compare/pingyao~heshun');
  await read(page, '试验园区,112.736,37.690\n另一处,112.6,37.3');
  await expect(form(page).getByRole('alert').filter({ hasText: '没有找到列名' })).toBeVisible();
  await form(page)
    .getByLabel(/^粘贴地点表/)
    .fill('名称,经度,纬度\n甲,x,y\n,112,37');
  await form(page).getByRole('button', { name: '读取' }).click();
  await form(page).getByRole('combobox', { name: '坐标系' }).selectOption('wgs84');
  await expect(form(page).getByText('没有可用的地点。')).toBeVisible();
  await expect(form(page).getByRole('button', { name: /^使用这/ })).toBeDisabled();
  expect(faults).toEqual({ errors: [], foreign: [] });
});

for (const painter of ['', ' @live'])
  test(`positions are pressed on the map, by pointer and by key, renamed, removed and kept${painter}`, async ({
    page,
  }) => {
    const faults = await (painter === '' ? open : openLive)(page, '#/compare/pingyao~heshun');
    await page.getByText('使用自带地点').click();
    await form(page).getByRole('button', { name: '在地图上点选' }).click();
    const box = await page.locator('.map').boundingBox();
    if (box === null) throw new Error('no map');
    // Beside the city, where a name has room.
    await page.mouse.click(box.x + box.width * 0.12, box.y + box.height * 0.42);
    await expect(page.locator('[data-place-kind=own]')).toHaveCount(1);
    // The press chose nothing.
    expect(new URL(page.url()).hash).toContain('#/compare/pingyao~heshun');
    await page.locator('.map-keys').focus();
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: '2处' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: '结束点选' })).toHaveCount(0);

    await form(page).getByText('修改“点选的地点”').click();
    await form(page).getByLabel('第1处名称').fill('新址');
    await form(page).getByLabel('第1处名称').press('Enter');
    await form(page).getByRole('button', { name: '移除地点地点2' }).click();
    await expect(page.locator('[data-place-name]')).toHaveText(['新址']);
    await form(page)
      .getByLabel(/保存在本机/)
      .check();
    await page.reload();
    await expect(page.locator('[data-place-name]')).toHaveText(['新址']);
    await page.getByText('使用自带地点').click();
    await form(page).getByRole('button', { name: '移除列表“点选的地点”' }).click();
    await expect(page.locator('[data-place-kind=own]')).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('own-places'))).toBeNull();
    expect(faults).toEqual({ errors: [], foreign: [] });
  });

test('a place of one’s own is found by its name, marked as such, and opens its card', async ({
  page,
}) => {
  const faults = await open(page, '#/compare/pingyao~heshun');
  await read(page, table);
  await use(page);
  await expect(page.locator('[data-place-kind=own]')).toHaveCount(3);
  await page.getByRole('search').getByRole('combobox').fill('试验园');
  const option = page.getByRole('option', { name: /^试验园区/ });
  await expect(option).toContainText('自带地点 · 试验地点 · 榆次');
  await option.click();
  await expect(page).toHaveURL(/#\/explore\/yuci\?place=own-[a-z0-9]+-1/);
  await expect(page.locator('[data-place-card]')).toContainText(mark);
  await expect(page.locator('.place.own')).not.toHaveCount(0);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('a link with a list that is not on this machine says so, and shows the map', async ({
  page,
}) => {
  const faults = await open(page, '#/explore?layers=own-abc');
  await expect(page.getByText('这个链接用到一份自带数据（own-abc），本机没有')).toBeVisible();
  await expect(legend(page)).toContainText('东山');
  expect(faults).toEqual({ errors: [], foreign: [] });
});
