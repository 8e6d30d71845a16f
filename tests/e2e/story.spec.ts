import { readFileSync } from 'node:fs';
import type { Pack } from '../../src/content/schema';
import { stepsOf } from '../../src/story/story';
import { expect, test } from './test';
import { watch } from './page';

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
