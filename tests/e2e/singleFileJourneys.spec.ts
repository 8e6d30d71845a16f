import { readFileSync } from 'node:fs';
import { expect, test } from './test';
import { openFile } from './diskFile';
import { renderedCounties, wakeLive } from './page';
import { printed } from './paper';
import { expectStep, stepOn } from './talk';

test.use({ offline: true });

test('counties are compared in the single file, with a chart taken away and a table of one’s own', async ({
  page,
}) => {
  const seen = await openFile(page, '#/compare/pingyao~jiexiu?indicator=urban-share');
  const panel = page.getByRole('region', { name: '对比' }).first();
  await expect(panel).toContainText('67.44%');
  await expect(page.getByRole('group', { name: '图例' })).toContainText('城镇化率');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载这张图：SVG' }).click();
  const svg = readFileSync(await (await waiting).path(), 'utf8');
  expect(svg).toContain('平遥');
  expect(svg).toContain('67.44%');

  await page.getByText('使用自带数据').click();
  await page.getByLabel('从Excel或WPS粘贴').fill('县名\t产值\n平遥县\t1,200\n太谷县\t９００');
  await page.getByRole('button', { name: '读取' }).click();
  await page.getByLabel('指标名称').fill('试验产值');
  await page.getByRole('combobox', { name: /^单位/ }).selectOption('亿元');
  await page.getByRole('textbox', { name: '年份' }).fill('2023');
  await page.getByRole('button', { name: '使用这个指标' }).click();
  await expect(page.getByRole('heading', { name: '试验产值（自带数据）' })).toBeVisible();
  await expect(page.locator('[data-mark="taigu"]')).toContainText('太谷区');
  expect(seen).toEqual({ errors: [], requests: [] });
});

test('the single file gives the five-minute talk to its end and leads back to the map', async ({
  page,
}) => {
  const seen = await openFile(page, '#/present?talk=5');
  await expect(page.locator('.talk')).toBeVisible();
  const steps = new Set<string>();
  for (let press = 0; press < 30; press += 1) {
    const before = await stepOn(page);
    steps.add(before.split('.')[0] ?? '');
    await page.keyboard.press('PageDown');
    if (before === (await last(page))) break;
    await expect.poll(() => stepOn(page)).not.toBe(before);
  }
  expect(steps.size).toBeGreaterThan(6);
  const end = await stepOn(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await expectStep(page, end);
  await page.keyboard.press('Escape');
  await expect(page.locator('.masthead')).toBeVisible();
  await wakeLive(page);
  expect(await renderedCounties(page)).toHaveLength(11);
  expect(seen).toEqual({ errors: [], requests: [] });

  async function last(of: typeof page): Promise<string> {
    return of.evaluate(() => {
      const [, now, all] = /(\d+) \/ (\d+)/.exec(document.body.innerText) ?? [];
      const stage = document.querySelector<HTMLElement>('.talk');
      return now === all
        ? `${stage?.dataset['step'] ?? ''}.${stage?.dataset['subStep'] ?? ''}`
        : '';
    });
  }
});

test('the single file prints the view, its poster and the handout', async ({ page }) => {
  test.slow();
  const seen = await openFile(page, '#/explore/pingyao');
  const share = page.getByRole('button', { name: '分享、下载与打印' });
  await share.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  const view = (await printed(page)).map(({ text }) => text).join(' ');
  for (const word of ['平遥县', '45.07', '不作为划界依据']) expect(view).toContain(word);

  await share.click();
  await page.getByRole('button', { name: '大幅打印' }).click();
  await expect(page.locator('[data-poster="ready"]')).toBeVisible();
  await page.getByRole('combobox', { name: '纸张' }).selectOption('a1');
  const [poster, ...others] = await printed(page);
  expect(others).toEqual([]);
  expect(poster?.size).toEqual([1684, 2384]);
  expect(poster?.text).toContain('45.07');
  await page.keyboard.press('Escape');

  await share.click();
  await page.getByRole('button', { name: '打印讲义' }).click();
  const steps = await page.getByRole('region', { name: '打印预览' }).getByRole('article').count();
  const pages = await printed(page);
  expect(pages).toHaveLength(steps);
  expect(pages.filter(({ text }) => !text.includes('来源'))).toEqual([]);
  expect(seen).toEqual({ errors: [], requests: [] });
});
