import { expect, test, type Page } from './test';
import { open, openLive, pointIn, settled } from './page';

const legend = (page: Page) => page.locator('.legend').first();

test('a map coloured by a word keeps its indicator in every mode, over a reload and in what is shared', async ({
  page,
}) => {
  const faults = await open(page);
  await legend(page).getByText('着色', { exact: false }).first().click();
  await page.getByRole('searchbox', { name: '找指标' }).fill('65');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/indicator=age-65/);
  const strip = page.getByRole('slider', { name: /65岁及以上 · 2020/ });
  await expect(strip).toBeVisible();

  // Each dot is reached and told by the keyboard, and lights its county.
  await strip.focus();
  await page.keyboard.press('Home');
  await expect(strip).toHaveAttribute('aria-valuetext', /10\.63%.*共 ?11/);
  await expect(page.locator('.overlay').first()).toHaveAttribute('data-hovered', 'yuci');
  const point = await pointIn(page, 'xiyang');
  await page.mouse.move(point.x, point.y);
  await expect(page.locator('.is-looked[data-legend-area="xiyang"]')).toBeVisible();

  await page.getByRole('button', { name: /比.*2010/ }).click();
  await expect(page).toHaveURL(/since=2010/);
  await expect(legend(page)).toContainText('2010→2020');
  for (const mode of ['compare', 'table', 'present', 'explore']) {
    await page.locator(`nav a[href^="#/${mode}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`#/${mode}.*indicator=age-65.*since=2010`));
    if (mode === 'present') await page.keyboard.press('Escape');
  }
  await page.reload();
  await expect(legend(page)).toContainText('2010→2020');
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('a map that a link colours stays where it is when its values arrive', async ({ page }) => {
  let send = (): void => undefined;
  const asked = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/assets/pack-*.js', async (route) => {
    await asked;
    await route.continue();
  });
  const camera = () => page.locator('.overlay > g').first().getAttribute('transform');
  await open(page, '#/heshun?indicator=age-65');
  const before = await camera();
  send();
  await expect(legend(page).getByRole('slider', { name: /65岁及以上/ })).toBeVisible();
  await settled(page);
  expect(await camera()).toBe(before);
});

test('two maps share camera and hover, and are in the link, over a reload and in the picture @live', async ({
  page,
}) => {
  const faults = await openLive(page, '#/explore/city?indicator=age-65');
  await legend(page).locator('summary').first().click();
  await page.getByLabel('并列第二幅图').selectOption('2010');
  await expect(page).toHaveURL(/indicator=age-65&beside=2010/);
  await page.reload();
  const second = page.getByRole('region', { name: '第二幅图' });
  await expect(second).toContainText('65岁及以上 · 2010');

  const overlays = page.locator('.map .overlay');
  await expect(overlays).toHaveCount(2);
  const cameras = () =>
    overlays
      .locator('> g:first-child')
      .evaluateAll((groups) => [
        ...new Set(groups.map((group) => group.getAttribute('transform'))),
      ]);
  await expect.poll(cameras).toHaveLength(1);
  await settled(page);
  const [before] = await cameras();

  // A hand on the second map lights its county on both, and moves both.
  const area = second.locator('.overlay [data-area="heshun"]');
  await area.hover();
  for (const overlay of await overlays.all())
    await expect(overlay).toHaveAttribute('data-hovered', 'heshun');
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await cameras())[0]).not.toBe(before);
  await expect.poll(cameras).toHaveLength(1);

  await page.getByRole('button', { name: '分享、下载与打印' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG' }).click();
  const stream = await (await saved).createReadStream();
  let picture = '';
  for await (const part of stream) picture += String(part);
  expect(picture).toContain('65岁及以上 · 2020');
  expect(picture).toContain('65岁及以上 · 2010');
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('the legend of values covers no county of the whole city on a large screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, '#/explore/city?indicator=population');
  await settled(page);
  const covered = await page.evaluate(() =>
    [...document.querySelectorAll<SVGPathElement>('.overlay .hit[data-area]')].flatMap((path) => {
      const matrix = path.getScreenCTM();
      const length = path.getTotalLength();
      const points = Array.from({ length: 200 }, (_, index) =>
        path.getPointAtLength((length * index) / 200).matrixTransform(matrix ?? undefined),
      );
      const under = points.some(({ x, y }) => document.elementFromPoint(x, y)?.closest('.legend'));
      return under ? [path.dataset['area']] : [];
    }),
  );
  expect(covered).toEqual([]);
});
