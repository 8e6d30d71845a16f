import { expect, test, type Page } from './test';
import { open } from './page';

const editor = (page: Page) => page.getByRole('region', { name: '编辑讲稿' });
const caption = (page: Page) => editor(page).getByRole('textbox', { name: /^标题/ });
const check = (page: Page, group: string, name: string) =>
  editor(page).getByRole('group', { name: group }).getByRole('checkbox', { name });

test('layers and the counties that a step points out are chosen from lists, and the map follows', async ({
  page,
}) => {
  const faults = await open(page, '#/edit/valley--core?talk=5');
  const outlined = page.locator('main path.over');
  await expect(page.locator('.talk')).toHaveAttribute('data-step', 'valley--core');
  const before = await outlined.count();
  await editor(page).getByText('点名的县（区、市） · ').click();
  await check(page, '点名的县（区、市）', '平遥县').check();
  await expect(outlined).toHaveCount(before + 1);
  await editor(page).getByText('图层 · ').click();
  await expect(check(page, '图层', '两翼')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(check(page, '点名的县（区、市）', '平遥县')).not.toBeChecked();
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('what a reveal shows is chosen from lists; the wall stands at it meanwhile, and the talk shows it', async ({
  page,
}) => {
  const faults = await open(page, '#/edit/mission--pioneer?talk=5');
  const wall = page.locator('.talk');
  const outlined = page.locator('main path.over');
  await expect(wall).toHaveAttribute('data-sub-step', '3');
  await expect(outlined).toHaveCount(0);
  await editor(page).getByText('这时的地图 · 图层').click();
  await expect(wall).toHaveAttribute('data-sub-step', '1');
  const fields = editor(page).getByRole('group', { name: '要点1: 这时的地图' });
  await fields.getByText('点名的县（区、市） · 0').click();
  await fields.getByRole('checkbox', { name: '平遥县' }).check();
  await expect(outlined).toHaveCount(1);
  await fields.getByLabel('指标').selectOption('常住人口');
  await expect(fields.getByRole('combobox', { name: /^年份/ })).toHaveValue('');
  await caption(page).focus();
  await expect(wall).toHaveAttribute('data-sub-step', '3');
  await expect(outlined).toHaveCount(0);
  await page.goto('#/present/mission--pioneer.1?talk=5');
  await expect(outlined).toHaveCount(1);
  await expect(page.locator('.legend')).toContainText('人口 · 2020');
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('a chapter has another name on the wall, and a step of one’s own begins a new one', async ({
  page,
}) => {
  const faults = await open(page, '#/edit/valley--core?talk=5');
  await editor(page).getByText('章 · 一谷驱动').click();
  await editor(page).getByRole('textbox', { name: '章名', exact: true }).fill('一谷先行');
  await expect(page.locator('.talk')).toContainText('一谷先行');
  await page.getByRole('button', { name: '新增一步' }).click();
  await expect(page).toHaveURL(/valley--own-/);
  await editor(page).getByText('章 · 一谷先行').click();
  await editor(page).getByLabel('属于哪一章').selectOption('新的一章');
  await expect(page).toHaveURL(/#\/edit\/own-[a-z0-9]+--own-/);
  await editor(page).getByText('章 · 新的一章').click();
  await editor(page).getByRole('textbox', { name: '章名', exact: true }).fill('问答');
  await expect(page.locator('.talk')).toContainText('问答');
  expect(faults).toEqual({ errors: [], foreign: [] });
});
