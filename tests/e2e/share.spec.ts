import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from './test';
import readQr from 'jsqr';
import { PNG } from 'pngjs';
import { open, openLive, wakeLive } from './page';
import { printed } from './paper';

async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: '分享、下载与打印' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Reads a QR code from what is on screen, with a library that has not drawn it. */
async function qrOn(page: Page, name: string): Promise<string | undefined> {
  const png = PNG.sync.read(await page.getByRole('img', { name }).first().screenshot());
  return readQr(new Uint8ClampedArray(png.data), png.width, png.height)?.data;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

async function save(page: Page, button: string): Promise<Download> {
  const waiting = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: button }).click();
  return waiting;
}

test('the view on a small projector can be taken away by phone, by link and by hand', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const faults = await open(page, '#/explore/pingyao?theme=dark');
  await openShare(page);
  expect(await qrOn(page, '当前画面的二维码')).toBe(page.url());
  expect(page.url()).toMatch(/#\/explore\/pingyao\?theme=dark$/);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('链接已复制')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  await page.evaluate(() =>
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('no')),
    }),
  );
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('链接已选中')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('a chat gets the page with words and picture, beside the link to the exact view', async ({
  page,
}) => {
  await open(page, '#/explore/pingyao?theme=dark');
  await openShare(page);
  const chat = await page.getByRole('textbox', { name: '聊天链接' }).inputValue();
  expect(chat).toMatch(/\/s\/pingyao\/$/);
  expect(await page.getByRole('textbox', { name: '当前画面的链接' }).inputValue()).toBe(page.url());
  const response = await page.request.get(chat);
  const html = await response.text();
  expect(html).toContain('<meta property="og:title" content="平遥县');
  await page.goto(chat);
  await page.getByRole('link', { name: '打开地图' }).first().click();
  await expect(page.getByRole('region', { name: '平遥县' })).toBeVisible();

  // What has no page of its own offers the exact view alone.
  await page.goto('./#/compare/pingyao~jiexiu');
  await openShare(page);
  await expect(page.getByRole('textbox', { name: '聊天链接' })).toHaveCount(0);
});

test('a view is saved as picture with its name, legend, source and 示意', async ({ page }) => {
  const faults = await open(page);
  await openShare(page);
  const svg = (await bytesOf(await save(page, '下载SVG'))).toString('utf8');
  const words = svg.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ');
  for (const word of [
    '一张蓝图·晋中',
    '平遥县',
    '智创谷核心区（示意）',
    '示意图，不作为划界依据',
    '来源：',
    '制图：',
    '公里',
  ]) {
    expect(words).toContain(word);
  }
  // Every county is named, in full or in short.
  for (const short of '寿阳 榆次 太谷 祁 平遥 介休 灵石 榆社 昔阳 和顺 左权'.split(' ')) {
    expect(words).toContain(short);
  }
  expect(svg).not.toMatch(/var\(--|class=|https?:\/\/(?!www\.w3\.org)|currentColor/);
  expect(svg).toContain("@font-face{font-family:'Blueprint Labels'");

  const download = await save(page, '下载PNG');
  expect(download.suggestedFilename()).toMatch(/一张蓝图.*\.png$/);
  const png = PNG.sync.read(await bytesOf(download));
  expect([png.width, png.height]).toEqual([1920, 1080]);
  expect(colorsIn(png, 0, 1080)).toBeGreaterThan(200);
  // Words are dark strokes on paper: in the title's band, and in the sources' band.
  expect(darkShare(png, 40, 120)).toBeGreaterThan(0.01);
  expect(darkShare(png, 930, 1050)).toBeGreaterThan(0.01);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('a picture of values names them, their classes and source, and prints one on every county', async ({
  page,
}) => {
  await open(page, '#/explore?indicator=urban-share');
  await openShare(page);
  const svg = (await bytesOf(await save(page, '下载SVG'))).toString('utf8');
  const words = svg.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, '\n');
  expect(words).toContain('城镇化率 · 2020');
  expect(words.match(/^\d\d\.\d\d%$/gm)).toHaveLength(11);
  expect(words).toMatch(/≥ \d+%/);
  // The wings' fills give way to the classes, and so do their entries.
  expect(words).not.toContain('东山');
  expect(words).toMatch(/来源：全国人口普查/);

  await page.getByRole('button', { name: '打印本页' }).click();
  const [sheet] = await printed(page);
  expect(sheet?.text.match(/\d\d\.\d\d%/g)?.length).toBeGreaterThanOrEqual(11);
  expect(sheet?.text).toContain('来源:全国人口普查');
  expect(sheet?.smallest).toBeGreaterThanOrEqual(8);
});

test('while presenting, what is shared is the step with what is revealed of it', async ({
  page,
}) => {
  const faults = await open(page, '#/present/two-wings--both.1?talk=5&loop=1');
  await expect(page.locator('.talk')).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog')).toContainText('分享“两翼腾飞”');
  // Whoever takes the step home does not take the unattended screen's loop.
  const link = page.url().replace('&loop=1', '');
  expect(link).toMatch(/#\/present\/two-wings--both\.1\?talk=5$/);
  // A phone in the room reads the step.
  expect(await qrOn(page, '讲述的二维码')).toBe(
    link.replace('#/present/two-wings--both.1', '#/story/two-wings--both'),
  );
  await expect(page.getByRole('textbox', { name: '当前画面的链接' })).toHaveValue(link);
  await page.keyboard.press('PageDown');
  await expect(page.locator('.talk')).toHaveAttribute('data-sub-step', '1');

  const svg = (await bytesOf(await save(page, '下载SVG'))).toString('utf8');
  const words = svg.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, '\n');
  const [first, second] = ['东山有六成的土地', '平川有八成的国保单位'];
  expect(words).toContain('两翼：东山地广，平川人多');
  expect(words).toContain(first);
  expect(words).not.toContain(second);
  expect(words).toContain('中共晋中市委');

  await page.getByRole('button', { name: '打印本页' }).click();
  const pages = await printed(page);
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text).toContain('two-wings--both.1?talk=5');
  await page.keyboard.press('Escape');
  await expect(page.locator('.talk')).toHaveAttribute('data-step', 'two-wings--both');
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('the handout prints one page a step with words, sources and a code that leads back', async ({
  page,
}) => {
  test.slow();
  const faults = await open(page, '#/?talk=5');
  await openShare(page);
  await page.getByRole('button', { name: '打印讲义' }).click();
  const paper = page.getByRole('region', { name: '打印预览' });
  const steps = await paper.getByRole('article').count();
  expect(steps).toBeGreaterThan(7);
  // The code leads to what the whole step shows.
  expect(await qrOn(page, '当前画面的二维码')).toBe(
    page.url().replace('?talk=5', '?layers=wings~valley~zones'),
  );

  const pages = await printed(page);
  expect(pages.length).toBe(steps);
  expect(pages[0]?.size).toEqual([842, 595]);
  expect(Math.min(...pages.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(8);
  // A step about the whole city leads to the page's own address, the others to their subject.
  const { host } = new URL(page.url());
  const poor = pages.filter(({ text }) => !text.includes('来源') || !text.includes(host));
  expect(poor.map(({ text }) => text)).toEqual([]);
  expect(pages.some(({ text }) => text.includes('#/explore/'))).toBe(true);
  expect(pages.some(({ text }) => text.includes('平遥县'))).toBe(true);

  await page.getByLabel('版式').selectOption('notes');
  await page.getByLabel('纸张').selectOption('a3');
  const notes = await printed(page);
  expect(notes.length).toBe(Math.ceil(steps / 2));
  expect(Math.min(...notes.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(8);
  expect(notes[0]?.size).toEqual([842, 1191]);

  // The script runs on over its sheets, each step once with what is said to it.
  await page.getByLabel('纸张').selectOption('a4');
  await page.getByLabel('版式').selectOption('script');
  await paper.getByLabel('方向').selectOption('landscape');
  await expect(paper.getByRole('article')).toHaveCount(steps);
  await paper.getByText('章节：', { exact: false }).click();
  await paper.getByLabel('六大优势').uncheck();
  const script = await printed(page);
  expect(script[0]?.size).toEqual([842, 595]);
  expect(Math.min(...script.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(8);
  const said = script.map(({ text }) => text).join('');
  expect(said).toContain('全省全方位推进高质量发展先行区');
  expect(said).not.toContain('六大优势');
  await page.keyboard.press('Escape');
  await expect(paper).toBeHidden();
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('a step is one page and one picture with all its reveals, or one for each, by choice', async ({
  page,
}) => {
  test.slow();
  const faults = await open(page, '#/present/two-wings--both.1?talk=5');
  await expect(page.locator('.talk')).toBeVisible();
  await page.keyboard.press('s');
  const png = PNG.sync.read(await bytesOf(await save(page, '整步一张的PNG')));
  expect([png.width, png.height]).toEqual([1920, 1080]);
  // As on the wall: the sentence above, the figure on the left, the map on the right, sources below.
  const partOf = (left: number, top: number, width: number, height: number) => {
    const part = new PNG({ width, height });
    PNG.bitblt(png, part, left, top, width, height, 0, 0);
    return part;
  };
  expect(darkShare(partOf(60, 80, 900, 90), 0, 90)).toBeGreaterThan(0.04);
  for (const left of [72, 980]) {
    const half = partOf(left, 200, 860, 700);
    expect.soft(colorsIn(half, 0, 700)).toBeGreaterThan(60);
    expect.soft(darkShare(half, 0, 700)).toBeGreaterThan(0.005);
  }
  expect(darkShare(partOf(72, 990, 1776, 70), 0, 70)).toBeGreaterThan(0.002);
  const names = async (button: string) =>
    zipNames(await bytesOf(await save(page, button))).filter((name) => name.includes('两翼腾飞'));
  const [whole, each] = [await names('全部步骤的PNG（ZIP）'), await names('每次揭示一张（ZIP）')];
  expect(each.length).toBe(whole.length + 2);

  await page.getByRole('button', { name: '打印讲义' }).click();
  const wings = (pages: Awaited<ReturnType<typeof printed>>) =>
    pages.filter(({ text }) => text.includes('两翼:东山地广'));
  const [sheet, ...others] = wings(await printed(page));
  expect(others).toEqual([]);
  expect(sheet?.text).toMatch(/东山有六成的土地.*平川有八成的国保单位/);
  expect(sheet?.smallest).toBeGreaterThanOrEqual(8);
  await page.getByLabel('分步').selectOption('each');
  const pages = wings(await printed(page));
  expect(pages.map(({ text }) => text.includes('平川有八成的国保单位'))).toEqual([
    false,
    false,
    true,
  ]);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test("the browser's print command prints the map, the panel, its sources and the code @live", async ({
  page,
}) => {
  await openLive(page, '#/explore/pingyao');
  // The print view comes after the map; the share button's chunk is the same.
  await openShare(page);
  await page.keyboard.press('Escape');
  const pages = await printed(page);
  const text = pages.map((each) => each.text).join(' ');
  expect(pages[0]?.size).toEqual([595, 842]);
  for (const word of ['平遥县', '45.07', '智创谷核心区（示意）', '不作为划界依据', page.url()]) {
    expect(text).toContain(word.normalize('NFKC'));
  }
  await expect(page.locator('.paper')).toHaveCount(0);
  await wakeLive(page);
});

test('printed by the browser before it is measured, a figure keeps each name at its row', async ({
  page,
}) => {
  await open(page, '#/explore/pingyao');
  await openShare(page);
  await page.keyboard.press('Escape');
  const [names, drawn, rows] = await page.evaluate(() => {
    // What the browser does next is to print, in the same task.
    window.dispatchEvent(new Event('beforeprint'));
    const figure = document.querySelector('.paper .dots');
    const heightOf = (selector: string) =>
      figure?.querySelector(selector)?.getBoundingClientRect().height ?? 0;
    return [heightOf('li:last-child'), heightOf('svg'), figure?.querySelectorAll('li').length ?? 0];
  });
  expect(rows).toBeGreaterThan(5);
  expect(names * rows).toBeCloseTo(drawn, 0);
});

/** The names in the directory at the end of a ZIP file. */
function zipNames(zip: Buffer): readonly string[] {
  const names: string[] = [];
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    names.push(zip.toString('utf8', at + 46, at + 46 + (name ?? 0)));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}

function colorsIn({ data, width }: PNG, from: number, to: number): number {
  const colors = new Set<number>();
  for (let at = from * width * 4; at < to * width * 4; at += 4) colors.add(data.readUInt32BE(at));
  return colors.size;
}

function darkShare({ data, width }: PNG, from: number, to: number): number {
  let dark = 0;
  for (let at = from * width * 4; at < to * width * 4; at += 4) {
    if ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 330) dark += 1;
  }
  return dark / ((to - from) * width);
}

test('a dialog that is left as the browser begins to print does not come back after it', async ({
  page,
}) => {
  await open(page, '#/explore/pingyao');
  await openShare(page);
  await page.evaluate(() => {
    // As Escape does; the page is told of it in a task of its own.
    document.querySelector('dialog')?.close();
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  });
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
