import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from './test';
import { settled, watch } from './page';
import { expectStep, openAudience, openTalk } from './talk';

const singleFile = resolve('dist/jinzhong-blueprint.html');

async function bothGoTogether(page: Page): Promise<void> {
  const faults = watch(page);
  const audience = await openAudience(page);
  const audienceFaults = watch(audience);
  const speaker = page.getByRole('complementary', { name: '演讲者视图' });
  await expect(speaker.getByRole('region', { name: '讲稿' })).toContainText('四至没有查到');
  await expect(speaker.locator('[data-next]')).toHaveAttribute('data-next', 'valley--education');
  await expect(audience.getByRole('complementary', { name: '演讲者视图' })).toHaveCount(0);

  await page.keyboard.press('PageDown');
  await expectStep(audience, 'valley--education.0');
  await audience.keyboard.press('PageDown');
  await expectStep(page, 'valley--north.0');

  await page.keyboard.press('b');
  await expect(audience.locator('[data-black]')).toBeVisible();
  await expect(page.locator('[data-black]')).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(audience.locator('[data-black]')).toHaveCount(0);

  await audience.reload();
  await page.keyboard.press('PageDown');
  await expectStep(audience, 'valley--east.0');
  await page.reload();
  await expectStep(page, 'valley--east.0');
  await expect(page.getByText('观众窗口已连接')).toBeVisible();
  await audience.keyboard.press('PageDown');
  await expectStep(page, 'valley--south.0');
  await page.keyboard.press('PageDown');
  await expectStep(audience, 'valley--west.0');

  await page.keyboard.press('Escape');
  await expect(audience.locator('.talk')).toHaveCount(0);
  await page.getByRole('link', { name: '回到讲稿' }).click();
  await expectStep(audience, 'valley--west.0');
  expect([faults, audienceFaults].flatMap(({ errors }) => errors)).toEqual([]);
}

test('speaker and audience stay in step, over a reload of either @subpath', async ({ page }) => {
  await openTalk(page, '#/present/valley--core');
  await bothGoTogether(page);
});

test('speaker and audience stay in step from a file, without a server', async ({ page }) => {
  test.skip(!existsSync(singleFile), 'this build has no single file');
  await page.goto(`${pathToFileURL(singleFile).href}#/present/valley--core`);
  await expect(page.locator('.talk')).toBeVisible();
  await bothGoTogether(page);
});

test('elapsed time runs from the first step and the budget says until when', async ({ page }) => {
  await openTalk(page, '#/present');
  await page.keyboard.press('PageDown');
  await openAudience(page);
  await expect(page.locator('[data-time="budget"]')).toHaveText('0:36前讲完');
  await expect(page.locator('[data-time="elapsed"]')).not.toHaveText('0:00');
});

test('another window cannot turn the pages, even with the number of the talk', async ({ page }) => {
  await openTalk(page, '#/present/valley--core');
  const audience = await openAudience(page);
  const name = await page.evaluate(() => window.name);
  const talk = name.replace('talk-console-', '');
  expect(talk).toMatch(/^[0-9a-f]{32}$/);
  // A window that this page has opened too, with everything the audience's window knows.
  const [stranger] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void window.open('./icon.svg', 'stranger')),
  ]);
  await stranger.waitForLoadState();
  await stranger.evaluate((nonce) => {
    const shared = { link: '#/present/outlook--later', isBlack: true, startedAt: null };
    const message = { talk: nonce, kind: 'state', version: 999, shared };
    (window.opener as Window).postMessage(message, '*');
  }, talk);
  await page.keyboard.press('PageDown');
  await expectStep(page, 'valley--education.0');
  await expectStep(audience, 'valley--education.0');
  await expect(audience.locator('[data-black]')).toHaveCount(0);
});

test('where the pop-up was blocked, the link opens the audience’s window all the same', async ({
  page,
}) => {
  await openTalk(page, '#/present/valley--core');
  await page.evaluate(() => (window.open = () => null));
  await page.keyboard.press('n');
  const way = page.getByRole('link', { name: '在新标签页打开观众窗口' });
  const [audience] = await Promise.all([page.waitForEvent('popup'), way.click()]);
  await expect(page.getByText('观众窗口已连接')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectStep(audience, 'valley--education.0');
});

test('the laser dot and the pen on the speaker’s screen are seen at the same place by the audience', async ({
  page,
}) => {
  await openTalk(page, '#/present/valley--core');
  const audience = await openAudience(page);
  const core = async (of: Page) => {
    const box = await of.locator('.overlay [data-label="valley"]').boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };
  await settled(page);
  await page.keyboard.press('l');
  let at = await core(page);
  await page.mouse.move(at.x, at.y);
  const dot = audience.locator('.ink .dot');
  await expect(dot).toBeVisible();
  const placeUnder = (of: Page, point: { x: number; y: number }) =>
    of.evaluate(({ x, y }) => {
      const shape = document.querySelector<SVGGraphicsElement>('.overlay > g');
      const to = shape?.getScreenCTM()?.inverse();
      const place = new DOMPoint(x, y).matrixTransform(to);
      return [place.x, place.y];
    }, point);
  await expect
    .poll(async () => {
      at = await core(page);
      await page.mouse.move(at.x - 5, at.y);
      await page.mouse.move(at.x, at.y);
      const seen = await dot.evaluate((circle) => ({
        x: Number(circle.getAttribute('cx')),
        y: Number(circle.getAttribute('cy')),
      }));
      const [x = NaN, y = NaN] = await placeUnder(page, at);
      const [thereX = NaN, thereY = NaN] = await placeUnder(audience, seen);
      return Math.max(Math.abs(thereX - x), Math.abs(thereY - y));
    })
    .toBeLessThan(0.5);

  // On the caption it stays on the caption, whose size differs between the two.
  const card = await page.locator('.talk-caption').boundingBox();
  await page.mouse.move((card?.x ?? 0) + 30, (card?.y ?? 0) + 20);
  await expect
    .poll(async () => {
      const box = await audience.locator('.talk-caption').boundingBox();
      const x = Number(await dot.getAttribute('cx')) - (box?.x ?? 0);
      const y = Number(await dot.getAttribute('cy')) - (box?.y ?? 0);
      return x > 0 && y > 0 && x < (box?.width ?? 0) && y < (box?.height ?? 0);
    })
    .toBe(true);

  await page.keyboard.press('p');
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 40, at.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(audience.locator('.ink path.fading')).toHaveCount(1);
  await page.keyboard.press('e');
  await expect(audience.locator('.ink path')).toHaveCount(0);
});
