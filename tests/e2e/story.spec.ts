import { readFileSync } from 'node:fs';
import type { Pack } from '../../src/content/schema';
import { stepsOf } from '../../src/story/story';
import { openFile } from './diskFile';
import { expect, test, type Page } from './test';
import { watch, type Watch } from './page';

const pack = JSON.parse(readFileSync('geodata/dist/pack.json', 'utf8')) as Pack;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('by thumb through the 5-minute talk: picture and address follow, read in the order of the steps', async ({
  page,
}) => {
  const faults = watch(page);
  await page.goto('./s/step/mission--pioneer/');
  await page.getByRole('link', { name: '从这一步读起' }).tap();
  await expect(page).toHaveURL(/#\/story\/mission--pioneer$/);
  await page.getByRole('radio', { name: /^5分钟/ }).check({ force: true });
  await expect(page.getByRole('link', { name: '汇报演示', exact: true }).first()).toHaveAttribute(
    'aria-current',
    'page',
  );
  const steps = stepsOf(pack.story, 5);
  const captions = await page.getByRole('heading', { level: 3 }).allInnerTexts();
  const plain = (text: string) => text.replace(/[\s\u2060\u200b]/g, '');
  expect(captions.map(plain)).toEqual(steps.map(({ caption }) => plain(caption.zh)));

  const hand = await page.context().newCDPSession(page);
  const swipe = (by: number) =>
    hand.send('Input.synthesizeScrollGesture', { x: 195, y: 500, yDistance: -by, speed: 4000 });
  for (const { id, stage } of steps) {
    const step = page.locator(`[data-step="${id}"]`);
    const top = () => step.evaluate((element) => element.getBoundingClientRect().top);
    // A long way takes several strokes.
    for (let stroke = 0; stroke < 30 && (await top()) > 200; stroke += 1)
      await swipe(Math.min(600, (await top()) - 120));
    await expect(page).toHaveURL(new RegExp(`#/story/${id}\\?talk=5$`));
    if (stage.kind === 'closing') continue;
    const picture = step.locator('.pictures .told').first();
    await expect(picture).toBeInViewport();
    const kind = 'figure' in stage ? '.wall-figure, svg' : 'svg.still';
    await expect(picture.locator(kind).first()).toBeVisible();
  }
  // Back by a link: the page opens where it was left.
  const last = steps.at(-1)?.id ?? '';
  await page.reload();
  await expect(page.locator(`[data-step="${last}"]`)).toBeInViewport();
  expect(faults).toEqual({ errors: [], foreign: [] });
});

const plain = (text: string) => text.replace(/[\s\u2060\u200b]/g, '');

/** A page of text has no map to wait for. */
async function openStory(page: Page, hash: string): Promise<Watch> {
  const faults = watch(page);
  await page.goto(`./${hash}`);
  await expect(page.locator('.story')).toBeVisible();
  return faults;
}

/** Every step of the shorter talk with all its words, and pictures drawn where it has any. */
async function expectAllSteps(page: Page): Promise<void> {
  for (const { id, caption, notes, reveals, stage } of stepsOf(pack.story, 5)) {
    const step = page.locator(`[data-step="${id}"]`);
    await step.scrollIntoViewIfNeeded();
    const words = plain((await step.textContent()) ?? '');
    for (const text of [caption, notes, ...reveals.map((reveal) => reveal.text)])
      expect.soft(words, id).toContain(plain(text.zh));
    if (stage.kind === 'closing') continue;
    await expect(step.locator('.pictures').locator('svg, .wall-figure').first()).toBeVisible();
  }
}

test('a link to a step that has gone leads to its chapter and says so once, there', async ({
  page,
}) => {
  const faults = await openStory(page, '#/story/valley--sold?talk=5');
  const chapter = page.locator('[data-step="valley--core"]');
  await expect(chapter).toContainText('链接中的步骤已不存在，转到其所在章。');
  await expect(chapter.getByText('链接中的步骤已不存在')).toBeInViewport();
  await expect(page.locator('.story').getByText('链接中的步骤')).toHaveCount(1);
  // Another link leads where it says, and one that nothing is known of to the beginning.
  await page.evaluate(() => (location.hash = '#/story/outlook--later?talk=5'));
  await expect(page.locator('[data-step="outlook--later"]')).toBeInViewport();
  await expect(page.locator('.story').getByText('链接中的步骤')).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto('./#/story/harbour--view');
  await expect(page.locator('.story header').first()).toContainText('链接中的步骤无法识别');
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('where nothing tells what is on screen, every step is there with words and pictures', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'IntersectionObserver'));
  const faults = await openStory(page, '#/story?talk=5');
  await expectAllSteps(page);
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('a screen reader reads chapter, sentence, picture in words, notes and sources in this order', async ({
  page,
}) => {
  await openStory(page, '#/story?talk=5');
  for (const { id, chapter, caption, notes, stage } of stepsOf(pack.story, 5)) {
    const step = page.locator(`[data-step="${id}"]`);
    await step.scrollIntoViewIfNeeded();
    if (stage.kind !== 'closing')
      await expect(
        step.locator('.pictures').getByRole('img').or(step.locator('.wall-figure')).first(),
      ).toBeVisible();
    const read = plain(
      await page
        .getByRole('region', {
          name: pack.story.chapters.find((one) => one.id === chapter)?.name.zh ?? '',
          exact: true,
        })
        .ariaSnapshot(),
    );
    const order = [caption.zh, notes.zh.slice(0, 12), '来源'].map((text) =>
      read.indexOf(plain(text)),
    );
    expect.soft(order, id).toEqual(order.toSorted((a, b) => a - b));
    expect.soft(Math.min(...order), id).toBeGreaterThanOrEqual(0);
  }
});

test.describe('from a disk', () => {
  test.use({ offline: true });
  test('the single file has every step to read @live', async ({ page }) => {
    const seen = await openFile(page, '#/story?talk=5');
    await expectAllSteps(page);
    expect(seen).toEqual({ errors: [], requests: [] });
  });
});
