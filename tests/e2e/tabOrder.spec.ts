import { expect, test, type Page } from './test';
import { open } from './page';

/** The keyboard's way through each of the three uses, as the accessibility statement tells it. */
async function stops(page: Page, count: number): Promise<string[]> {
  const names: string[] = [];
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const element = document.activeElement;
        const label =
          element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
        return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
      }),
    );
  }
  return names;
}
/** What is found of the wanted in the order of the stops. */
function inOrder(names: readonly string[], wanted: readonly RegExp[]): readonly RegExp[] {
  let from = 0;
  return wanted.filter((name) => {
    const at = names.findIndex((one, index) => index >= from && name.test(one));
    if (at >= 0) from = at + 1;
    return at >= 0;
  });
}
async function toPanel(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

test('exploring: the masthead, the map, its list of counties, its buttons, then the panel', async ({
  page,
}) => {
  await open(page);
  const wanted = [
    /^跳到内容/,
    /^一张蓝图/,
    /查找/,
    /^地图$/,
    /^对比$/,
    /^分享/,
    /配色/,
    /^地图：用方向键/,
    /^榆次区/,
    /^介休市/,
    /^地图：放大/,
    /^晋中市$/,
  ];
  const names = await stops(page, 90);
  expect(inOrder(names, wanted)).toEqual(wanted);
});

test('comparing: the counties, the indicator, the year, the charts, the chart, the sentences', async ({
  page,
}) => {
  await open(page, '#/compare/pingyao~jiexiu');
  await page.locator('#panel figure').waitFor();
  await toPanel(page);
  const wanted = [
    /^平遥县：后移/,
    /介休市/,
    /再加一个县/,
    /常住人口/,
    /^2020/,
    /^排名/,
    /^排名：/,
    /^复制文字/,
  ];
  const names = await stops(page, 40);
  expect(inOrder(names, wanted)).toEqual(wanted);
});

test('presenting: the length, the way in, then at a step the tools, last', async ({ page }) => {
  await open(page, '#/present');
  await page.locator('.talk .start').waitFor();
  const wanted = [/分钟/, /^开始/, /^演讲者视图/, /^讲述/, /^编辑讲稿/, /^分享/];
  expect(inOrder(await stops(page, 20), wanted)).toEqual(wanted);
  await page.keyboard.press('F5');
  await expect(page.locator('.talk .caption')).toBeVisible();
  const tools = [/^上一步/, /^下一步/];
  expect(inOrder(await stops(page, 20), tools)).toEqual(tools);
});
