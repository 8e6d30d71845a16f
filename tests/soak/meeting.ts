import { expect, type CDPSession, type Page } from '@playwright/test';

/** What a meeting does to a page, in the order of a seeded die. */
const keys = ['PageDown', 'ArrowRight', ' ', 'PageUp', 'ArrowLeft', 'Home', 'End', 'b', '.', 'g'];

export interface Meeting {
  readonly steps: number;
  readonly seed: number;
  /** A lost context costs the live map; the second one leaves the drawing for good. */
  readonly losesContext: boolean;
}
export interface MeetingReport {
  readonly heapGrownBytes: number;
  readonly mostCanvases: number;
  readonly contextsMade: number;
  /** Kinds of stage that were on, and figures: `map-figure`, `number`, `pair` … */
  readonly shown: ReadonlySet<string>;
  readonly errors: readonly string[];
}

/** Counts every WebGL context that the page asks for; called before it is opened. */
export async function countContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new WeakSet<object>();
    const store = window as unknown as { contextsMade: number };
    store.contextsMade = 0;
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...args: Parameters<typeof original>
    ) {
      const context = original.apply(this, args);
      if (context !== null && String(args[0]).startsWith('webgl') && !seen.has(context)) {
        seen.add(context);
        store.contextsMade += 1;
      }
      return context;
    } as typeof original;
  });
}

/** Sits through a meeting on the page that is open at a step of the talk. */
export async function sitThrough(page: Page, meeting: Meeting): Promise<MeetingReport> {
  const random = seeded(meeting.seed);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const cdp = await page.context().newCDPSession(page);
  // What grows once (fonts, paths, compiled code) has grown by then.
  const warmUp = Math.min(200, Math.floor(meeting.steps / 4));
  let start = 0;
  let mostCanvases = 0;
  const shown = new Set<string>();
  // Numbers are typed in their order, so that even a short meeting comes to every step.
  let typed = 0;
  const nextNumber = () => 1 + (typed++ % 55);
  for (let step = 0; step < meeting.steps; step += 1) {
    if (step === warmUp) start = await heapBytes(cdp);
    await act(page, random, step, meeting, nextNumber);
    for (const name of await namesOnStage(page)) shown.add(name);
    if (step % 50 === 0) {
      mostCanvases = Math.max(mostCanvases, await page.locator('.live canvas').count());
      expect(errors, `step ${step}`).toEqual([]);
    }
  }
  await leaveNothingOpen(page);
  const contextsMade = await page.evaluate(
    () => (window as unknown as { contextsMade: number }).contextsMade,
  );
  return {
    heapGrownBytes: (await heapBytes(cdp)) - start,
    mostCanvases,
    contextsMade,
    shown,
    errors,
  };
}

function namesOnStage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const figure = document.querySelector<HTMLElement>('[data-figure]')?.dataset['figure'];
    return [document.documentElement.dataset['stage'], figure].filter((name) => name !== undefined);
  });
}

async function act(
  page: Page,
  random: () => number,
  step: number,
  meeting: Meeting,
  nextNumber: () => number,
) {
  const die = random();
  if (meeting.losesContext && (step === 120 || step === Math.floor(meeting.steps / 2))) {
    return loseContext(page);
  }
  if (die < 0.03) {
    const sizes = [
      [1920, 1080],
      [1024, 768],
      [1280, 800],
      [390, 844],
    ] as const;
    const [width, height] = sizes[Math.floor(random() * sizes.length)] ?? [1280, 800];
    return page.setViewportSize({ width, height });
  }
  if (die < 0.06) return page.keyboard.press('t');
  if (die < 0.16) {
    await page.keyboard.type(String(nextNumber()));
    return page.keyboard.press('Enter');
  }
  if (die < 0.19) return page.keyboard.press(random() < 0.5 ? 'l' : 'p');
  if (die < 0.23) return ask(page, random);
  if (die < 0.24) return edit(page);
  await page.keyboard.press(keys[Math.floor(random() * keys.length)] ?? 'PageDown');
}

/** A question from the floor; whatever key comes next leads back. */
async function ask(page: Page, random: () => number): Promise<void> {
  const asked = ['py', 'yc jx', 'sy', 'yushe zuoquan'];
  await page.keyboard.press('/');
  // Over the grid of all steps nothing is asked.
  if ((await page.getByRole('search').count()) === 0) return;
  await page.keyboard.type(asked[Math.floor(random() * asked.length)] ?? 'py');
  await page.keyboard.press('Enter');
}

/** Opens the step that is on in the editor, types into its heading, takes that back and returns to the wall. */
async function edit(page: Page): Promise<void> {
  const step = await page.locator('.talk').getAttribute('data-step');
  if (step === null) return;
  const follow = (hash: string) => page.evaluate((to) => void (location.hash = to), hash);
  await follow(`#/edit/${step}?talk=40`);
  await page.locator('.edit-panel textarea').first().focus();
  await page.keyboard.type('x');
  await page.keyboard.press('Control+z');
  await follow(`#/present/${step}?talk=40`);
  await expect(page.locator('.edit-panel')).toHaveCount(0);
}

function loseContext(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const canvas = document.querySelector<HTMLElement>('.live')?.liveMap?.getCanvas();
    const gl = canvas?.getContext('webgl2') ?? null;
    const lose = gl?.getExtension('WEBGL_lose_context') ?? null;
    if (lose === null) return;
    lose.loseContext();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    lose.restoreContext();
  });
}

/** Puts the black-out, the grid and the tools away, whatever the die has left. */
async function leaveNothingOpen(page: Page): Promise<void> {
  if ((await page.locator('[data-black]').count()) > 0) await page.keyboard.press('b');
  for (let round = 0; round < 6; round += 1) {
    const open = page.locator('[data-ink], [role="dialog"], .talk-notice:not(.empty)');
    if ((await open.count()) === 0) return;
    await page.keyboard.press('Escape');
  }
}

async function heapBytes(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Mulberry32: small, seeded, the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
