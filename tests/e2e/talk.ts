import { expect, type Page } from './test';

/** The step on the stage, with its reveals: `valley--core.0`; `start` on the way in. */
export function stepOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('.talk');
    const step = stage?.dataset['step'];
    return step === undefined ? 'start' : `${step}.${stage?.dataset['subStep'] ?? ''}`;
  });
}

export async function expectStep(page: Page, step: string): Promise<void> {
  await expect.poll(() => stepOn(page)).toBe(step);
}

/** Waits for the talk's own chunk: before it there is no stage and no key. */
export async function openTalk(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.locator('.talk')).toBeVisible();
}

/** Opens the speaker view and gives the audience's window. */
export async function openAudience(page: Page): Promise<Page> {
  const [audience] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  await expect(audience.locator('.talk')).toBeVisible();
  await expect(page.locator('.console .paired')).toBeVisible();
  return audience;
}

type Held = Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing', boolean>>;

/** Sends a key as a presenter does: keydown alone can be asked whether the page took it. */
export function takes(page: Page, key: string, parts: Held = {}): Promise<boolean> {
  return page.evaluate(
    ([name, init]) => {
      const event = new KeyboardEvent('keydown', {
        key: name,
        bubbles: true,
        cancelable: true,
        ...init,
      });
      (document.activeElement ?? document.body).dispatchEvent(event);
      return event.defaultPrevented;
    },
    [key, parts] as const,
  );
}
