import { expect, test } from './test';
import { mounted, watch } from './page';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
});

for (const { county, name, english, neighbour } of [
  { county: 'zuoquan', name: '左权县', english: 'Zuoquan County', neighbour: '和顺县' },
  { county: 'qixian', name: '祁县', english: 'Qixian County', neighbour: '平遥县' },
  { county: 'shouyang', name: '寿阳县', english: 'Shouyang County', neighbour: '榆次区' },
]) {
  test(`${county}: from a chat to the number, its source and back, and beside a neighbour`, async ({
    page,
  }) => {
    const faults = watch(page);
    await page.goto(`./s/${county}/`);
    await page.getByRole('link', { name: 'English' }).tap();
    await expect(page.getByRole('heading', { name: english, level: 2 })).toBeInViewport();
    await page.getByRole('link', { name: '中文' }).tap();
    await page.getByRole('link', { name: '打开地图' }).tap();
    await mounted(page);
    const panel = page.getByRole('region', { name, exact: true });
    await expect(panel.getByRole('heading', { name: '规划中的任务' })).toBeAttached();

    const cite = panel.locator('header .figures sup button').first();
    await cite.tap();
    const source = panel.locator('.sources li:focus');
    await expect(source).toBeInViewport();
    const back = source.getByRole('button', { name: '回到数字' });
    await expect(back).toBeInViewport({ ratio: 1 });
    await back.tap();
    await expect(cite).toBeFocused();
    await expect(cite).toBeInViewport();
    await expect(panel.getByRole('button', { name: '回到数字' })).toHaveCount(0);

    await page.getByRole('link', { name: '对比', exact: true }).tap();
    await expect(page).toHaveURL(new RegExp(`#/compare/${county}$`));
    await page
      .getByRole('group', { name: new RegExp(name) })
      .getByRole('button', { name: new RegExp(neighbour) })
      .first()
      .tap();
    await expect(page).toHaveURL(new RegExp(`#/compare/${county}~[a-z]+$`));
    await page.getByRole('link', { name: /Switch to English/ }).tap();
    await expect(page.getByRole('heading', { name: 'Compare', level: 2 })).toBeVisible();
    expect(faults).toEqual({ errors: [], foreign: [] });
  });
}
