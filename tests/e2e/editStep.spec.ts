import { expect, test, type Page } from './test';
import { open } from './page';

const editor = (page: Page) => page.getByRole('region', { name: '编辑讲稿' });
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
