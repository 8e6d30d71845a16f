import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from './test';
import { open } from './page';
import { expectStep } from './talk';

const again = (page: Page) => page.getByRole('button', { name: '重试' });

/** The part's own file is refused until the returned promise is called. */
async function refuse(page: Page, file: RegExp): Promise<() => Promise<void>> {
  await page.route(file, (route) => route.abort());
  return () => page.unroute(file);
}

test('every part that was not loaded is asked for again by a button', async ({ page }) => {
  test.slow();
  const parts = [
    { hash: '#/explore/pingyao', file: /assets\/(panelChunk|Panel)-.*js/, inside: '规划中的任务' },
    { hash: '#/compare/pingyao~heshun', file: /assets\/[cC]ompare.*js/, inside: '加入或移出' },
    { hash: '#/table', file: /assets\/([tT]able).*js/, inside: '榆次区' },
    { hash: '#/about', file: /assets\/[aA]bout.*js/, inside: '数据' },
    { hash: '#/explore/pingyao?page=1', file: /assets\/[aA]nswer.*js/, inside: '复制全文' },
    { hash: '#/present/valley--core', file: /assets\/(presentChunk|TalkStage).*js/, inside: '66' },
  ];
  const allowing: (() => Promise<void>)[] = [];
  for (const { file } of parts) allowing.push(await refuse(page, file));
  await open(page, parts[0]?.hash);
  for (const [at, { hash, file, inside }] of parts.entries()) {
    await page.evaluate((next) => (location.hash = next), hash);
    await expect(again(page), hash).toBeVisible();
    const refused = page.waitForEvent('requestfailed', (request) => file.test(request.url()));
    await again(page).click();
    await refused;
    // Still refused: the sentence and the button are back.
    await expect(again(page), hash).toBeVisible();
    await allowing[at]?.();
    await again(page).click();
    await expect(again(page), hash).toHaveCount(0);
    await expect(page.locator('main'), hash).toContainText(inside);
  }
});

test('sharing that could not be loaded says so and opens at the next press', async ({ page }) => {
  const allow = await refuse(page, /assets\/Share-.*js/);
  await open(page);
  const share = page.getByRole('button', { name: '分享、下载与打印' });
  await share.click();
  await expect(again(page)).toBeVisible();
  await allow();
  await again(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a part that throws leaves a sentence, a way on and the rest of the page', async ({
  page,
}) => {
  await open(page, '#/table');
  const heal = () =>
    page.evaluate(() => {
      Intl.Collator = (window as unknown as { Collator: typeof Intl.Collator }).Collator;
    });
  const hurt = () =>
    page.evaluate(() => {
      Object.assign(window, { Collator: Intl.Collator });
      Intl.Collator = (() => {
        throw new Error('no order today');
      }) as unknown as typeof Intl.Collator;
    });
  const sort = page.getByRole('button', { name: /按县（区、市）排/ });
  await hurt();
  await sort.click();
  await expect(page.getByText('这一部分出错')).toBeVisible();
  await heal();
  await again(page).click();
  await expect(page.getByRole('table')).toBeVisible();

  // What leads elsewhere is a way on, too.
  await hurt();
  await sort.click();
  await expect(page.getByText('这一部分出错')).toBeVisible();
  await heal();
  await page.getByRole('link', { name: /^EN/ }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

/** Sheets are named by what is in them; this one has the table's rules. */
const tableSheet = readdirSync('dist/assets').find(
  (file) =>
    file.endsWith('.css') && readFileSync(`dist/assets/${file}`, 'utf8').includes('.data-grid{'),
);

test('a style sheet that did not come is asked for again with its part', async ({ page }) => {
  const sheet = tableSheet ?? '';
  expect(sheet).not.toBe('');
  const allow = await refuse(page, new RegExp(`assets/${sheet}`));
  await page.goto('./#/table');
  await expect(again(page)).toBeVisible();
  await allow();
  await again(page).click();
  await expect(page.getByRole('table')).toBeVisible();
  // The refused sheet stands in the list, too, but empty.
  const rules = await page.evaluate(
    (name) =>
      [...document.styleSheets]
        .filter(({ href }) => href?.endsWith(name))
        .map(({ cssRules }) => cssRules.length > 0),
    `/${sheet}`,
  );
  expect(rules).toEqual([true]);
});

/** Holds the talk back until the returned call. */
async function holdTalk(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const isAwaited = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/assets\/TalkStage-.*js/, async (route) => {
    await isAwaited;
    await route.continue();
  });
  return () => letThrough();
}
const talkRegion = (page: Page) => page.getByRole('region', { name: '汇报演示' });

test('keys that are pressed while the talk is on its way are run once it is there', async ({
  page,
}) => {
  const letThrough = await holdTalk(page);
  await page.goto('./#/present?talk=5');
  await expect(talkRegion(page)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('x');
  letThrough();
  await expectStep(page, 'mission--pioneer.1');
  await page.keyboard.press('ArrowLeft');
  await expectStep(page, 'mission--pioneer.0');
});

test('Escape on the link that leads to the talk leaves it, though it is on its way', async ({
  page,
}) => {
  const letThrough = await holdTalk(page);
  await open(page);
  await page.locator('nav a[href^="#/present"]').first().click();
  await expect(talkRegion(page)).toBeVisible();
  await page.keyboard.press('Escape');
  letThrough();
  await expect(page.getByRole('region', { name: '晋中市' })).toBeVisible();
  await expect(page).not.toHaveURL(/present/);
});
