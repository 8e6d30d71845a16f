import { expect, test, type Page } from './test';
import writeXlsxFile from 'write-excel-file/node';
import { open } from './page';

const rows = [
  ['县名', '产值'],
  ['平遥县', '1,200'],
  ['太谷县', '９００'],
  ['和顺', '350'],
] as const;
const csv = `\ufeff${rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')}`;

async function openForm(page: Page): Promise<void> {
  await open(page, '#/compare/pingyao~heshun');
  await page.getByText('使用自带数据').click();
}

/** Answers what is asked of every table and takes it into use. */
async function use(page: Page): Promise<string> {
  await page.getByLabel('指标名称').fill('试验产值');
  await page.getByRole('combobox', { name: /^单位/ }).selectOption('亿元');
  await page.getByRole('textbox', { name: '年份' }).fill('2023');
  await page.getByRole('button', { name: '使用这个指标' }).click();
  await expect(page.getByRole('heading', { name: '试验产值（自带数据）' })).toBeVisible();
  return /own-[a-z0-9]+/.exec(page.url())?.[0] ?? '';
}

test('a CSV file that is dropped becomes an indicator', async ({ page }) => {
  await openForm(page);
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], '产值.csv', { type: 'text/csv' }));
    return transfer;
  }, csv);
  const form = page.locator('.own-data');
  await form.dispatchEvent('dragover', { dataTransfer: files });
  await expect(page.getByText('松开即读取')).toBeVisible();
  await form.dispatchEvent('drop', { dataTransfer: files });
  await use(page);
  await expect(page.locator('[data-mark="taigu"]')).toContainText('太谷区');
  await expect(page.locator('.compare .value', { hasText: '900' })).toHaveCount(1);
});

test('a workbook that is chosen becomes the same indicator', async ({ page }) => {
  await openForm(page);
  const sheet = rows.map((row) => row.map((value) => ({ value, type: String })));
  const buffer = await writeXlsxFile([{ sheet: '产值', data: sheet }]).toBuffer();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page
    .locator('.own-data input[type=file]')
    .setInputFiles({ name: 'a.xlsx', mimeType, buffer });
  await use(page);
  await expect(page.locator('.compare .value', { hasText: '1200' })).toHaveCount(1);
});

test('an old workbook is refused with a reason', async ({ page }) => {
  await openForm(page);
  await page.locator('.own-data input[type=file]').setInputFiles({
    name: 'a.xls',
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  });
  await expect(
    page.locator('.own-data').getByRole('alert').filter({ hasText: 'XLS' }),
  ).toBeVisible();
});

test('a file that is slow to read does not take the place of one chosen after it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const read = File.prototype.arrayBuffer;
    const held = new Promise((resolve) => addEventListener('let-go', resolve));
    File.prototype.arrayBuffer = async function () {
      if (this.name === 'slow.csv') await held;
      const bytes = await read.call(this);
      if (this.name === 'slow.csv') document.documentElement.dataset['slow'] = 'read';
      return bytes;
    };
  });
  await openForm(page);
  const choose = (name: string, text: string) =>
    page
      .locator('.own-data input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await choose('slow.csv', '县,慢\n榆次区,1\n');
  await choose('quick.csv', '县,快\n太谷区,2\n');
  const column = page.getByRole('combobox', { name: '数值列' });
  await expect(column).toContainText('快');
  await page.evaluate(() => dispatchEvent(new Event('let-go')));
  await expect(page.locator('html')).toHaveAttribute('data-slow', 'read');
  // Whatever the slow file set off would be done before a third one is read.
  await expect(page.locator('.own-data').getByRole('status')).toHaveCount(0);
  await expect(column).toContainText('快');
  await expect(page.getByLabel(/行 2 太谷区/)).toBeVisible();
});

test('what a table has wrong is said beside it, and one of two totals can be left out', async ({
  page,
}) => {
  await openForm(page);
  await page
    .getByLabel('从Excel或WPS粘贴')
    .fill('县名,产值\n榆此区,7\n平遙縣,1,230,567\n太谷区,5\n全市,20\n合计,21');
  await page.getByRole('button', { name: '读取' }).click();
  await expect(page.getByLabel(/行 2 榆此区/)).toHaveValue('');
  await expect(page.getByLabel(/行 3 平遙縣/)).toHaveValue('pingyao');
  await expect(page.locator('.own-data .warning')).toContainText([/全市/, /第3行/]);
  await page.getByLabel(/行 6 合计/).selectOption('不用这一行');
  await expect(page.locator('.own-data .warning', { hasText: '全市' })).toHaveCount(0);
});

test('a table that is kept is there where a link needs it, in every mode', async ({ page }) => {
  await openForm(page);
  await page.getByLabel('从Excel或WPS粘贴').fill(rows.map((row) => row.join('\t')).join('\n'));
  await page.getByRole('button', { name: '读取' }).click();
  const id = await use(page);
  await page.getByRole('checkbox', { name: /保存在本机/ }).check();
  for (const hash of [`#/explore?indicator=${id}`, `#/compare/pingyao~heshun?indicator=${id}`]) {
    await page.goto('about:blank');
    await open(page, hash);
    await expect(page.locator('.legend .heading')).toContainText('试验产值（亿元） · 2023');
  }
  await page.goto('about:blank');
  await open(page, '#/table');
  await expect(page.getByRole('table')).toContainText('试验产值');
});

test('without it the same link says what is missing, and opens the form', async ({ page }) => {
  await open(page, '#/compare/pingyao~heshun?indicator=own-1k2z9');
  await expect(page.getByText(/用到一份自带数据（own-1k2z9）/)).toBeVisible();
  await expect(page.getByLabel('从Excel或WPS粘贴')).toBeVisible();
});

test('where the browser keeps nothing, one sentence says so and the table stays in use', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openForm(page);
  await page.getByLabel('从Excel或WPS粘贴').fill(rows.map((row) => row.join('\t')).join('\n'));
  await page.getByRole('button', { name: '读取' }).click();
  await use(page);
  await page.getByRole('checkbox', { name: /保存在本机/ }).click();
  await expect(page.getByRole('alert').filter({ hasText: '浏览器不允许保存' })).toHaveCount(1);
  await expect(page.getByRole('checkbox', { name: /保存在本机/ })).not.toBeChecked();
  await expect(page.locator('[data-mark="taigu"]')).toContainText('太谷区');
});
