import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Pack } from '../../src/content/schema';
import { packageFaults } from '../openXml/faults';
import { allOf, partsOf, rootOf, wordsIn, type Parts, type XmlElement } from '../openXml/parts';
import { schemaFaults } from '../openXml/schema';
import { open } from './page';
import { expect, test, type Page } from './test';

const pack = JSON.parse(readFileSync('geodata/dist/pack.json', 'utf8')) as Pack;
const { areas, story } = pack;
const stepsOf = (minutes: number) => story.steps.filter(({ depth }) => depth <= minutes);

async function openSlides(page: Page, words: { share: string; minutes: string }) {
  await page.getByRole('button', { name: words.share }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').selectOption({ label: words.minutes });
  return dialog;
}

async function downloaded(page: Page, button: string): Promise<Uint8Array> {
  const waiting = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await waiting).path());
}

const nameOf = (shape: XmlElement) => allOf(shape, 'p:cNvPr')[0]?.attributes['name'] ?? '';
const slidesIn = (parts: Parts) =>
  [...parts.keys()]
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => rootOf(parts, name));

test('the five-minute talk is a presentation whose map, chart and notes can be changed', async ({
  page,
}) => {
  const faults = await open(page, '#/');
  const five = stepsOf(5);
  await openSlides(page, { share: '分享、下载与打印', minutes: `5分钟，${five.length}步` });
  const file = await downloaded(page, '下载PPTX（16:9）');
  const parts = partsOf(file);
  expect(packageFaults(parts)).toEqual([]);
  expect(await schemaFaults(file)).toEqual([]);

  const slides = slidesIn(parts);
  expect(slides).toHaveLength(five.length + 1);
  const maps = slides.map((slide) =>
    allOf(slide, 'p:grpSp').filter((group) => nameOf(group) === '地图'),
  );
  expect(maps[0]).toHaveLength(1);
  const shapes = maps[0]?.[0]?.children.filter(({ name }) => name === 'p:sp') ?? [];
  const counties = shapes.filter((shape) => areas.some(({ name }) => name.zh === nameOf(shape)));
  expect(counties.map(nameOf).sort()).toEqual(areas.map(({ name }) => name.zh).sort());
  for (const county of counties) {
    expect(allOf(county, 'a:custGeom')).toHaveLength(1);
    expect(
      county.children.flatMap((child) => child.children).some(({ name }) => name === 'a:solidFill'),
    ).toBe(true);
  }
  for (const [at, step] of five.entries()) {
    const slide = slides[at + 1];
    const notes = wordsIn(rootOf(parts, `ppt/notesSlides/notesSlide${at + 2}.xml`));
    expect.soft(notes).toContain(step.notes.zh.split('\n')[0]);
    expect.soft(slide && wordsIn(slide)).toContain(step.caption.zh);
    for (const { text } of step.reveals) expect.soft(slide && wordsIn(slide)).toContain(text.zh);
    expect.soft(slide && wordsIn(slide)).toContain('示意图，不作为划界依据');
    if (step.sources.length > 0) expect.soft(slide && wordsIn(slide)).toContain('来源：');
  }
  const withShares = five.findIndex(
    ({ stage }) => 'figure' in stage && stage.figure.chart === 'shares',
  );
  const frames = allOf(
    slides[withShares + 1] ?? rootOf(parts, 'ppt/presentation.xml'),
    'p:graphicFrame',
  );
  expect(frames.map(nameOf)).toEqual(['统计图']);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('in English and 4:3 the bars of each county are a chart, the largest first', async ({
  page,
}) => {
  const faults = await open(page, '#/?lang=en');
  const steps = stepsOf(15);
  await openSlides(page, {
    share: 'Share, download and print',
    minutes: `15 minutes, ${steps.length} steps`,
  });
  const file = await downloaded(page, 'Download PPTX (4:3)');
  const parts = partsOf(file);
  expect(packageFaults(parts)).toEqual([]);
  expect(await schemaFaults(file)).toEqual([]);
  expect(file.length).toBeLessThan(1_500_000);
  expect(allOf(rootOf(parts, 'ppt/presentation.xml'), 'p:sldSz')[0]?.attributes['cx']).toBe(
    '9144000',
  );

  for (const [at, slide] of slidesIn(parts).slice(1).entries())
    expect.soft(wordsIn(slide)).toContain(steps[at]?.caption.en);

  const bars = steps.filter(({ stage }) => 'figure' in stage && stage.figure.chart === 'bars');
  const charts = [...parts.keys()]
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .map((name) => rootOf(parts, name))
    .filter((chart) => allOf(chart, 'c:grouping')[0]?.attributes['val'] === 'clustered');
  expect(charts).toHaveLength(bars.length);
  for (const chart of charts) {
    const [values] = allOf(chart, 'c:numCache');
    const numbers = (values ? allOf(values, 'c:v') : []).map(({ text }) => Number(text));
    expect.soft(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    const [names] = allOf(chart, 'c:cat');
    expect.soft(names && allOf(names, 'c:v')).toHaveLength(areas.length);
  }
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('a presentation that is called off is no file, and another can be made', async ({ page }) => {
  const faults = await open(page, '#/');
  const dialog = await openSlides(page, {
    share: '分享、下载与打印',
    minutes: `40分钟，${stepsOf(40).length}步`,
  });
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await dialog.getByRole('button', { name: '下载PPTX（16:9）' }).click();
  await expect(dialog.getByText('正在制作幻灯片')).toBeVisible();
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(dialog.getByText('已取消，没有生成文件。')).toBeVisible();
  await expect(dialog.getByRole('button', { name: '下载PPTX（16:9）' })).toBeEnabled();
  expect(downloads).toBe(0);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('a talk with a cover of its own opens with it: title, unit, presenter, day and logo', async ({
  page,
}) => {
  test.slow();
  const faults = await open(page, '#/edit?talk=5');
  const editor = page.getByRole('region', { name: '编辑讲稿' });
  await page.getByRole('button', { name: '加封面' }).click();
  await editor.getByRole('textbox', { name: /^标题/ }).fill('年度汇报');
  await editor.getByRole('textbox', { name: '单位', exact: true }).fill('晋中市发展和改革委员会');
  await editor.getByRole('textbox', { name: '汇报人', exact: true }).fill('张三');
  await editor.getByRole('textbox', { name: '日期', exact: true }).fill('2026年11月');
  const logo = new PNG({ width: 40, height: 20, fill: true });
  logo.data.fill(200);
  await editor.getByLabel('标识图片').setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: PNG.sync.write(logo),
  });
  await expect(page.locator('.talk .cover img')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  const steps = stepsOf(5).length + 1;
  await page
    .getByRole('dialog')
    .getByRole('combobox')
    .selectOption({ label: `5分钟，${steps}步` });
  const file = await downloaded(page, '下载PPTX（4:3）');
  const parts = partsOf(file);
  expect(packageFaults(parts)).toEqual([]);
  expect(await schemaFaults(file)).toEqual([]);
  const slides = slidesIn(parts);
  expect(slides).toHaveLength(steps);
  const [cover, second] = slides.map((slide) => wordsIn(slide));
  for (const words of ['年度汇报', '晋中市发展和改革委员会', '张三', '2026年11月'])
    expect.soft(cover).toContain(words);
  expect.soft(cover).not.toContain(pack.city.subtitle?.zh);
  expect.soft(second).toContain(stepsOf(5)[0]?.caption.zh);
  const pictures = slides.map((slide) => allOf(slide, 'p:pic').map(nameOf));
  expect(pictures[0]).toEqual(['标志']);
  expect(pictures.slice(1).flat()).toEqual([]);
  const [media = ''] = [...parts.keys()].filter((name) => name.startsWith('ppt/media/'));
  expect(media).toMatch(/\.png$/);
  expect(faults).toEqual({ errors: [], foreign: [] });
});
