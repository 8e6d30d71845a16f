import { expect, test, type Page } from './test';
import { open } from './page';
import { printed } from './paper';

const pointsPerMm = 72 / 25.4;
const points = (width: number, height: number) => [
  Math.round(width * pointsPerMm),
  Math.round(height * pointsPerMm),
];

async function openPoster(page: Page): Promise<void> {
  await page.getByRole('button', { name: '分享、下载与打印' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '大幅打印' }).click();
  await isSet(page);
}
const choose = (page: Page, label: string, value: string) =>
  page.getByRole('combobox', { name: label }).selectOption(value);
const isSet = (page: Page) => expect(page.locator('[data-poster="ready"]')).toBeVisible();

test('a view is printed on one sheet of any size, and its type grows with the sheet', async ({
  page,
}) => {
  test.slow();
  const faults = await open(page, '#/explore/pingyao');
  await expect(page.getByRole('heading', { name: '平遥县' })).toBeVisible();
  await openPoster(page);
  await choose(page, '纸张', 'a4');
  const [small, ...more] = await printed(page);
  expect(more).toEqual([]);
  expect(small?.size).toEqual(points(210, 297));
  expect(small?.smallest).toBeGreaterThanOrEqual(8);
  for (const word of [
    '平遥县',
    '45.07',
    '数字:常住人口(万人,2020年);示意图,不作为划界依据',
    '来源:[1]',
    page.url(),
  ])
    expect(small?.text).toContain(word.normalize('NFKC'));

  await choose(page, '纸张', 'a0');
  const [large, ...others] = await printed(page);
  expect(others).toEqual([]);
  expect(large?.size).toEqual(points(841, 1189));
  expect((large?.smallest ?? 0) / (small?.smallest ?? 1)).toBeCloseTo(4, 1);
  expect(large?.text).toBe(small?.text);

  await choose(page, '方向', 'landscape');
  await isSet(page);
  const lying = await printed(page);
  expect(lying.map(({ size }) => size)).toEqual([points(1189, 841)]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.poster')).toHaveCount(0);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('a poster has the parts that are chosen, and says that its shapes have no scale', async ({
  page,
}) => {
  const faults = await open(page, '#/explore?indicator=urban-share');
  await openPoster(page);
  await expect(page.getByText('不设1:N比例')).toBeVisible();
  const poster = page.locator('.poster');
  await expect(poster.locator('svg.still')).toBeVisible();
  const [whole] = await printed(page);
  expect(whole?.text).toContain('来源:全国人口普查');
  const times = (text = '') => text.match(/79\.18%/g)?.length ?? 0;
  for (const part of ['地图', '来源', '二维码'])
    await page.getByRole('checkbox', { name: part }).uncheck();
  await isSet(page);
  await expect(poster.locator('svg.still')).toHaveCount(0);
  const [less] = await printed(page);
  // On the map and in the chart; now in the chart alone.
  expect(times(less?.text)).toBeGreaterThan(0);
  expect(times(less?.text)).toBeLessThan(times(whole?.text));
  expect(less?.text).not.toContain('来源:全国人口普查');
  expect(less?.text).not.toContain(page.url());
  await page.getByRole('checkbox', { name: '图表和文字' }).uncheck();
  await expect(page.getByText('请至少选一项')).toBeVisible();
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('nothing of a poster is cut off or stands over its foot', async ({ page }) => {
  test.slow();
  await open(page, '#/?lang=zh');
  for (const link of [
    '#/',
    '#/explore/pingyao',
    '#/compare/pingyao~jiexiu?indicator=urban-share',
  ]) {
    await page.goto(`./${link}`);
    await openPoster(page);
    for (const orientation of ['portrait', 'landscape']) {
      await choose(page, '方向', orientation);
      await isSet(page);
      const over = await page.locator('.poster').evaluate((poster) => {
        const box = (of: string) => poster.querySelector(of)?.getBoundingClientRect();
        const foot = box('.foot')?.top ?? 0;
        const bottom = (box('.set')?.bottom ?? 0) - (box('.foot')?.bottom ?? Infinity);
        const heads = [...poster.querySelectorAll('.blocks section:not([hidden]) .head')];
        const alone = heads.filter((head) => {
          const next = head.nextElementSibling;
          return next && next.getBoundingClientRect().left !== head.getBoundingClientRect().left;
        }).length;
        const shown = [...poster.querySelectorAll<HTMLElement>('.blocks *, .still')].filter(
          (one) => one.getClientRects().length > 0,
        );
        return {
          below: shown.filter((one) => one.getBoundingClientRect().bottom > foot + 1).length,
          isFootInside: bottom >= 0,
          alone,
          isMapClear:
            (box('.map')?.right ?? 0) <= (box('.figure')?.left ?? 0) + 1 ||
            (box('.map')?.bottom ?? 0) <= (box('.figure')?.top ?? 0) + 1,
        };
      });
      expect(over, `${link} ${orientation}`).toEqual({
        below: 0,
        isFootInside: true,
        alone: 0,
        isMapClear: true,
      });
    }
    await page.keyboard.press('Escape');
  }
});

test('a chart goes to its poster from its own downloads, and a step from the talk', async ({
  page,
}) => {
  const faults = await open(page, '#/compare/pingyao~jiexiu?indicator=urban-share');
  await page.getByRole('button', { name: '大幅打印' }).click();
  await isSet(page);
  const [chart] = await printed(page);
  expect(chart?.size).toEqual(points(297, 420));
  expect(chart?.text).toContain('67.44%');
  await page.keyboard.press('Escape');

  await page.goto('./#/present/two-wings--both?talk=5');
  await expect(page.locator('.talk')).toBeVisible();
  await page.keyboard.press('s');
  await page.getByRole('button', { name: '大幅打印' }).click();
  await isSet(page);
  const steps = await printed(page);
  expect(steps).toHaveLength(1);
  expect(steps[0]?.text).toMatch(/东山有六成的土地.*平川有八成的国保单位/);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

for (const [lang, words, wide, size] of [
  [
    'zh',
    {
      first: '人口变化',
      last: '国保单位',
      note: '总量列占全市的比重。',
      title: '指标对照表',
      older: '国保单位2019',
    },
    'landscape',
    'a3',
  ],
  [
    'en',
    {
      first: 'Non-farm hukou',
      last: 'Heritage sites',
      note: 'for counts the share of the city.',
      title: 'Matrix',
      older: 'Heritage sites2019',
    },
    'portrait',
    'a0',
  ],
] as const)
  test(`the matrix of a comparison stands whole beside its map (${lang}, ${size})`, async ({
    page,
  }) => {
    const faults = await open(page, `#/compare/pingyao~heshun?chart=matrix&lang=${lang}`);
    await page.locator('[data-mark="population.pingyao"]').waitFor();
    await page.getByRole('button', { name: /^(分享|Share)/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^(大幅打印|Print to size|Large)/ })
      .click();
    await isSet(page);
    const sheet = page.locator('.poster');
    await page.getByRole('combobox', { name: /^(纸张|Paper)/ }).selectOption(size);
    await page.getByRole('combobox', { name: /^(方向|Orientation)/ }).selectOption(wide);
    await isSet(page);
    const [whole, ...more] = await printed(page);
    expect(more).toEqual([]);
    const bare = (words: string) => words.normalize('NFKC').replaceAll(/\s/g, '');
    const text = bare(whole?.text ?? '');
    // The year over the matrix, and another beside what was counted in it.
    for (const word of [...Object.values(words), `${words.title}2020`])
      expect(text).toContain(bare(word));
    const cut = await sheet.locator('.blocks').evaluate((box) => {
      const { right, bottom } = box.getBoundingClientRect();
      return [...box.querySelectorAll('td')].filter((cell) => {
        const at = cell.getBoundingClientRect();
        return at.right > right + 1 || at.bottom > bottom + 1;
      }).length;
    });
    expect(cut).toBe(0);
    expect((await sheet.locator('.map svg').first().boundingBox())?.height).toBeGreaterThan(100);
    expect(faults).toEqual({ errors: [], foreign: [] });
  });
