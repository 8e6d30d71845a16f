import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from './test';
import { allOf, partsOf, rootOf, textOf, wordsIn } from '../openXml/parts';
import { schemaFaults } from '../openXml/schema';
import type { Pack } from '../../src/content/schema';
import { ownIndicator } from '../../src/compare/own/ownIndicator';
import { packedTable } from '../../src/compare/own/packedTable';
import { openPath, single } from './diskFile';
import { open, settled } from './page';

const pack = JSON.parse(readFileSync('geodata/dist/pack.json', 'utf8')) as Pack;
const mark = '自带数据，未经核实';
const csv = 'tests/fixtures/own/statistics-gb18030.csv';

async function download(page: Page, button: string | RegExp): Promise<Download> {
  const waiting = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: button }).click();
  return waiting;
}
const legend = (page: Page) => page.getByRole('group', { name: '图例' });
const share = (page: Page) => page.getByRole('button', { name: '分享、下载与打印' }).click();
const editor = (page: Page) => page.getByRole('region', { name: '编辑讲稿' });

/** Reads the office's table into use, both of its years at once. */
async function useTable(page: Page): Promise<void> {
  await page.getByText('使用自带数据').click();
  await page.locator('.own-data input[type=file]').setInputFiles(csv);
  await expect(page.getByLabel(/太谷县/)).toHaveValue('taigu');
  await expect(page.getByLabel(/某开发区/)).toHaveValue('');
  await page.getByRole('button', { name: '全选' }).click();
  await page.getByRole('button', { name: '使用这2列' }).click();
  await expect(page.getByRole('heading', { name: '试验产值（自带数据）' })).toBeVisible();
}

test.describe('without a network', () => {
  test.use({ offline: true });

  test('the table from the statistics office: a map, a step of the talk, slides and a file', async ({
    page,
  }, info) => {
    test.setTimeout(240_000);
    const faults = await openPath(page, single, '#/compare/pingyao~heshun');
    await useTable(page);
    await expect(legend(page)).toContainText('试验产值（亿元） · 2023');
    await expect(legend(page)).toContainText(mark);

    // What does not travel is said before the link.
    await share(page);
    const section = page.getByRole('region', { name: '自带数据' });
    await expect(section).toContainText('链接、二维码和聊天链接不带表');
    await page.getByRole('button', { name: '加入讲稿' }).click();
    const caption = editor(page).getByRole('textbox', { name: /^标题/ });
    await caption.fill('公报里的产值');
    await expect(page.locator('.wall-foot')).toContainText(mark);
    await expect(page.locator('.talk')).toContainText('试验产值（自带数据）');

    await page.getByText('保存', { exact: true }).click();
    const path = info.outputPath('talk.html');
    await (await download(page, /^保存为一个HTML文件/)).saveAs(path);
    const json = info.outputPath('talk.blueprint.json');
    await (await download(page, /^保存讲稿文件/)).saveAs(json);

    // Somebody else's machine.
    const other = await page.context().newPage();
    const otherFaults = await openPath(other, path, '#/edit?talk=5');
    await expect(editor(other).getByText(/^自带数据 · 1/)).toBeVisible();
    const steps = editor(other).getByRole('list', { name: '步骤' }).getByRole('button');
    await steps.filter({ hasText: '公报里的产值' }).click();
    await expect(other.locator('.wall-foot')).toContainText(mark);
    await expect(other.locator('.talk')).toContainText('119.5');
    await other.evaluate(() => (location.hash = '#/'));
    await share(other);
    const slides = await download(other, '下载PPTX（16:9）');
    const bytes = readFileSync(await slides.path());
    const parts = partsOf(bytes);
    expect(await schemaFaults(bytes)).toEqual([]);
    const slide = [...parts.keys()]
      .filter((file) => /^ppt\/slides\/slide\d+\.xml$/.test(file))
      .map((file) => rootOf(parts, file))
      .find((root) => wordsIn(root).includes('公报里的产值'));
    expect(slide === undefined ? '' : wordsIn(slide)).toContain(mark);
    expect(slide === undefined ? 0 : allOf(slide, 'p:graphicFrame').length).toBe(1);
    const charts = [...parts.keys()].filter((file) => /^ppt\/charts\/chart\d+\.xml$/.test(file));
    const said = charts.map((file) => textOf(parts, file)).join(' ');
    expect(said).toContain('试验产值（自带数据）');

    // The table is among the indicators of the comparison there, and is written out with its mark.
    await other.getByRole('dialog').press('Escape');
    await other.evaluate(() => (location.hash = '#/table'));
    await expect(other.getByRole('table')).toContainText('试验产值');
    const data = await download(other, '数据CSV');
    expect(data.suggestedFilename()).toContain(mark);
    expect([faults, otherFaults]).toEqual([[], []]);

    // HTML to HTML: saved again without an edit it differs by its name alone.
    await other.evaluate(() => (location.hash = '#/edit?talk=5'));
    await other.getByText('保存', { exact: true }).click();
    const again = info.outputPath('again.html');
    await (await download(other, /^保存为一个HTML文件/)).saveAs(again);
    const bare = (file: string) => readFileSync(file, 'utf8').replace(/data-copy="\w+"/, '');
    expect(bare(again) === bare(path)).toBe(true);
    // And the talk file carries the same.
    const carried = /data-copy="\w*">([^<]*)</.exec(readFileSync(again, 'utf8'))?.[1] ?? '';
    expect(JSON.parse(carried)).toEqual(JSON.parse(readFileSync(json, 'utf8')));
  });

  test('a hostile table stays text in the page, the saved file and its copy', async ({
    page,
  }, info) => {
    const hostile = '</script><script>document.title="hit"</script>';
    const text = `县,产值\n太谷,5\n平遥,6\n"=HYPERLINK(""x"")",7\n"${hostile.replaceAll('"', '""')}",8\n__proto__,9`;
    const faults = await openPath(page, single, '#/compare/pingyao~heshun');
    await page.getByText('使用自带数据').click();
    await page.getByLabel('从Excel或WPS粘贴').fill(text);
    await page.getByRole('button', { name: '读取' }).click();
    await page.getByLabel('指标名称').fill(hostile.slice(0, 40));
    await page.getByRole('combobox', { name: /^单位/ }).selectOption('other');
    await page.getByLabel('单位文字').fill('<img src=x>');
    await page.getByRole('textbox', { name: '年份' }).fill('2023');
    await page.getByRole('button', { name: '使用这个指标' }).click();
    await share(page);
    const path = info.outputPath('hostile.html');
    await (await download(page, /^存为一个HTML文件/)).saveAs(path);
    const scripts = (html: string) => html.match(/<script/g)?.length;
    const saved = readFileSync(path, 'utf8');
    expect(scripts(saved)).toBe((scripts(readFileSync(single, 'utf8')) ?? 0) + 1);
    const other = await page.context().newPage();
    const otherFaults = await openPath(other, path, '#/table');
    await expect(other.getByRole('table')).toContainText('</script><script>');
    expect(await other.title()).not.toContain('hit');
    expect([faults, otherFaults]).toEqual([[], []]);
  });
});

const numbers = {
  title: '试验产值',
  unit: null,
  unitText: '亿元',
  digits: 0,
  origin: '试验.csv',
  years: [{ year: 2023, values: { pingyao: 1909, taigu: 1202, heshun: 700 }, city: null }],
};
const { id } = ownIndicator(numbers, pack.areas).measure;
const packed = packedTable(numbers, pack.areas);

test('a link carries the table to another machine, marked, and over a reload and a click', async ({
  page,
}) => {
  const faults = await open(page, `#/explore?indicator=${id}&own=${packed}`);
  await expect(legend(page)).toContainText('试验产值（亿元） · 2023');
  await expect(legend(page)).toContainText(mark);
  await settled(page);
  await page.locator('.overlay [data-area="pingyao"]').click({ force: true });
  await expect(page).toHaveURL(/explore\/pingyao.*own=/);
  await page.reload();
  await expect(legend(page)).toContainText('试验产值（亿元） · 2023');
  await expect(page.locator('.notice')).not.toContainText('自带');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(faults.errors).toEqual([]);
});

test('a damaged table in a link says so once and shows the plain map', async ({ page }) => {
  const damaged = `${packed.slice(0, 20)}a${packed.slice(20)}`;
  await open(page, `#/explore/pingyao?indicator=${id}&own=${damaged}`);
  await expect(page.locator('.notice')).toContainText('自带的表已损坏');
  await expect(page.locator('.notice p')).toHaveCount(1);
  await expect(legend(page)).toContainText('平川');
});

test('the share dialog puts a table into the link on request, and a long one into a file', async ({
  page,
}, info) => {
  const years = Array.from({ length: 20 }, (_, at) => ({
    year: 2000 + at,
    values: Object.fromEntries(pack.areas.map(({ id: area }, i) => [area, at * 1e6 + i + 0.5])),
    city: null,
  }));
  const long = ownIndicator({ ...numbers, title: '长表', years }, pack.areas);
  await page.addInitScript(
    (text) => localStorage.setItem('own-tables', text),
    JSON.stringify([numbers, long.numbers]),
  );
  await open(page, `#/explore?indicator=${id}`);
  await share(page);
  const link = page.getByRole('textbox', { name: '当前画面的链接' });
  await expect(link).not.toHaveValue(/own=/);
  await page.getByRole('checkbox', { name: /把表放进链接/ }).check();
  await expect(link).toHaveValue(new RegExp(`own=${packed}$`));
  await expect(page).toHaveURL(/own=/);
  await page.getByRole('checkbox', { name: /把表放进链接/ }).uncheck();
  await expect(page).not.toHaveURL(/own=/);
  await page.keyboard.press('Escape');
  await page.evaluate((hash) => (location.hash = hash), `#/explore?indicator=${long.measure.id}`);
  await share(page);
  const section = page.getByRole('region', { name: '自带数据' });
  await expect(section).toContainText(/“长表”太长，放不进链接/);
  const file = info.outputPath('long.blueprint.json');
  await (await download(page, /^存为讲稿文件/)).saveAs(file);
  const { tables } = JSON.parse(readFileSync(file, 'utf8')) as { tables: unknown[] };
  expect(tables).toEqual([long.numbers]);
});

for (const [what, file, words] of [
  ['of 50 MB', () => Buffer.alloc(50 * 1024 * 1024, '1,'), /10MB/],
  ['of more rows than are read', () => Buffer.from('平遥,1\n'.repeat(100_001)), /行/],
] as const) {
  test(`a file ${what} is refused with a sentence, and what was there stays`, async ({ page }) => {
    await open(page, `#/compare/pingyao~heshun?indicator=${id}&own=${packed}`);
    await expect(page.getByRole('heading', { name: '试验产值（自带数据）' })).toBeVisible();
    await page.getByText('使用自带数据').click();
    const path = test.info().outputPath('large.csv');
    writeFileSync(path, file());
    await page.locator('.own-data input[type=file]').setInputFiles(path);
    await expect(page.locator('.own-data').getByRole('alert').first()).toContainText(words);
    await expect(page.getByRole('heading', { name: '试验产值（自带数据）' })).toBeVisible();
  });
}
