/** Sends one command of the WebDriver standard and gives its value. @throws with the engine's words */
export type Send = (command: Command, body: Readonly<Record<string, unknown>>) => Promise<unknown>;
export type Command = 'navigate' | 'script' | 'actions' | 'rect';

/** A page in a browser that is steered by WebDriver; what it does is what a pointer and a keyboard do. */
export class Session {
  readonly #send: Send;
  #uncaught: readonly string[] = [];

  constructor(send: Send) {
    this.#send = send;
  }

  async open(url: string): Promise<void> {
    this.#uncaught = await this.uncaught();
    await this.#send('navigate', { url });
  }

  /** What went wrong unseen on the pages opened so far (`site.ts` keeps it). */
  async uncaught(): Promise<readonly string[]> {
    const here = await this.run('return window.uncaught ?? [];');
    return [...this.#uncaught, ...(here as readonly string[])];
  }

  /** Runs a function's body in the page; `arguments` holds what is given. */
  run(body: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.#send('script', { script: body, args });
  }

  /** Waits until a body gives `true`. @throws after a minute, with what was waited for */
  async until(what: string, body: string, ...args: readonly unknown[]): Promise<void> {
    const end = Date.now() + 60_000;
    while (Date.now() < end) {
      if ((await this.run(body, ...args)) === true) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`Not within 60 s: ${what}`);
  }

  /** In CSS pixels of the window. */
  async move(x: number, y: number): Promise<void> {
    await this.#pointer([{ type: 'pointerMove', duration: 0, x, y, origin: 'viewport' }]);
  }

  async press(x: number, y: number): Promise<void> {
    await this.#pointer([
      { type: 'pointerMove', duration: 0, x, y, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Presses the middle of the first visible element that a selector finds and whose text begins so. */
  async pressOn(selector: string, text: string): Promise<void> {
    const find = `
      const [selector, text] = arguments;
      const found = [...document.querySelectorAll(selector)].find((one) =>
        one.checkVisibility() && (one.ariaLabel ?? one.textContent).trim().startsWith(text));
      if (!found) return null;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return [Math.round(x + width / 2), Math.round(y + height / 2)];`;
    await this.until(`${selector} ${text}`, `return (() => {${find}})() !== null`, selector, text);
    const [x = 0, y = 0] = (await this.run(find, selector, text)) as readonly number[];
    await this.press(x, y);
  }

  /** One key after the other, as `KeyboardEvent.key` of one letter or as WebDriver's code point for it. */
  async keys(...keys: readonly string[]): Promise<void> {
    await this.#send('actions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: keys.flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ],
    });
  }

  async #pointer(actions: readonly unknown[]): Promise<void> {
    const parameters = { pointerType: 'mouse' };
    await this.#send('actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters, actions }],
    });
  }
}

/** Code points of WebDriver's keys without a letter (W3C WebDriver, §17.4.2). */
export const keyCodes = {
  escape: '\uE00C',
  pageDown: '\uE00F',
  enter: '\uE007',
} as const;
