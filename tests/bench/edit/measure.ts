import type { Browser, Page } from '@playwright/test';
import { onFreshPage } from '../freshPage';
import { paintedClock } from '../paintedClock';
import { progress } from '../progress';
import { probeEditor } from './probe';

/** What a hand waits for in the editor of the talk. Times in ms from the key’s own timestamp to the frame that shows it. */
export interface Editing {
  /** The key E on the card before the talk, the first time on a page: scripts are fetched. */
  readonly firstOpenMs: readonly number[];
  /** The same key on the same page, once more. */
  readonly openMs: readonly number[];
  /** The first letter of an edit: the talk that came with the pack becomes one’s own. */
  readonly firstLetterMs: readonly number[];
  readonly letterMs: readonly number[];
}

const letters = 'abcdefgh';
const caption = '.edit-panel textarea';

/** Opens the editor on the wall’s size, leaves it and opens it again, then types into the heading; on a fresh page in every round. */
export async function measureEditing(
  browser: Browser,
  url: string,
  rounds: number,
): Promise<Editing> {
  const seen: Record<keyof Editing, number[]> = {
    firstOpenMs: [],
    openMs: [],
    firstLetterMs: [],
    letterMs: [],
  };
  for (let round = 1; round <= rounds; round++) {
    progress(`edit ${String(round)}/${String(rounds)}`);
    await onFreshPage(browser, { width: 1920, height: 1080 }, async (page) => {
      await page.addInitScript(paintedClock);
      await page.addInitScript(probeEditor);
      await page.goto(`${url}#/present?talk=15`);
      await page.waitForSelector('.talk .start');
      await page.waitForTimeout(2000);
      seen.firstOpenMs.push(await open(page));
      await page.keyboard.press('Escape');
      await page.waitForSelector('.edit-panel', { state: 'detached' });
      await page.keyboard.press('Escape');
      await page.goto(`${url}#/present?talk=15`);
      await page.waitForSelector('.talk .start');
      await page.waitForTimeout(1000);
      seen.openMs.push(await open(page));
      await page.focus(caption);
      for (const [at, letter] of [...letters].entries()) {
        await page.waitForTimeout(600);
        const ms = await pressed(page, letter, 'heading');
        (at === 0 ? seen.firstLetterMs : seen.letterMs).push(ms);
      }
    });
  }
  return seen;
}

const open = (page: Page): Promise<number> => pressed(page, 'e', 'editor');

async function pressed(page: Page, key: string, shown: 'editor' | 'heading'): Promise<number> {
  const ms = page.evaluate((what) => window.untilShown(what), shown);
  // The page must listen before the key is pressed.
  await page.evaluate(() => undefined);
  await page.keyboard.press(key);
  return ms;
}
