import { openFile } from './diskFile';
import { open, settled } from './page';
import { expectStep } from './talk';
import { expect, test, type Page } from './test';
import { wallFaults } from './wallFaults';

/** Where the talk is when the floor asks: in the midst of a step's reveals. */
const place = 'two-wings--both.1';

/** Types a question as a speaker does, with keys alone. */
async function ask(page: Page, question: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('textbox', { name: /^县（区、市）名/ })).toBeFocused();
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search')).toHaveCount(0);
}

/** What the wall answers, its type as large as any step's. */
async function expectAnswer(page: Page, chart: string, names: readonly string[]): Promise<void> {
  const figure = page.locator(`[data-figure="${chart}"]`);
  await expect(figure).toBeVisible();
  for (const name of names) await expect(page.locator('.wall')).toContainText(name);
  await expect(figure.locator('.wall-figure')).toBeVisible();
  await settled(page);
  const on = { name: null, lit: [], valued: [] };
  expect(await page.evaluate(wallFaults, { states: [on], query: chart })).toEqual([]);
}

/** A name, its initials, two names: each answered, and left by another of the keys that turn pages. */
async function answerTheFloor(page: Page): Promise<void> {
  const caption = page.locator('.talk-caption .caption');
  await expectStep(page, place);
  const told = await caption.innerText();
  const questions = [
    ['平遥', 'county', ['平遥'], 'PageDown'],
    ['sy', 'county', ['寿阳'], 'ArrowLeft'],
    ['榆次 介休', 'pair', ['榆次', '介休'], 'Space'],
    ['py jx', 'pair', ['平遥', '介休'], 'Escape'],
  ] as const;
  for (const [question, chart, names, key] of questions) {
    await ask(page, question);
    await expectAnswer(page, chart, names);
    await page.keyboard.press(key);
    await expectStep(page, place);
    await expect(caption).toHaveText(told);
    await expect(page.locator(`[data-figure="${chart}"]`)).toHaveCount(0);
  }
  await page.keyboard.press('PageDown');
  await expectStep(page, 'two-wings--both.2');
}

for (const theme of ['light', 'projector']) {
  test(`a question from the floor is answered on the wall by keys alone, in ${theme} colours`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const faults = await open(page, `#/present/${place}?talk=15&theme=${theme}`);
    await answerTheFloor(page);
    expect(faults).toEqual({ errors: [], foreign: [] });
  });
}

test.describe('from a disk', () => {
  test.use({ offline: true, viewport: { width: 1920, height: 1080 } });
  test('the single file answers a question from the floor by keys alone @live', async ({
    page,
  }) => {
    const seen = await openFile(page, `#/present/${place}?talk=15`);
    await answerTheFloor(page);
    expect(seen).toEqual({ errors: [], requests: [] });
  });
});
