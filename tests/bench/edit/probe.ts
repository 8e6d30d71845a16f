declare global {
  interface Window {
    /** Waits for the next key, then tells how many ms it took until the frame that shows what was asked for. */
    untilShown: (what: 'editor' | 'heading') => Promise<number>;
  }
}

/**
 * Runs before the page’s scripts. The editor is shown with its wall, its steps and its fields; a letter with the
 * frame that changes the wall’s heading. Needs `paintedClock`.
 */
export function probeEditor(): void {
  const { painted } = window.paintedClock;
  const heading = () => document.querySelector('.talk .caption')?.textContent ?? '';
  const parts = ['.talk .caption', '.strip [data-edit-step]', '.edit-panel textarea'];
  const isOpen = () => parts.every((part) => document.querySelector(part) !== null);
  window.untilShown = (what) =>
    new Promise((resolve) => {
      const before = heading();
      let pressedAt: number | null = null;
      addEventListener('keydown', ({ timeStamp }) => (pressedAt ??= timeStamp), {
        capture: true,
        once: true,
      });
      const watch = new MutationObserver(() => {
        const from = pressedAt;
        if (from === null || !(what === 'editor' ? isOpen() : heading() !== before)) return;
        watch.disconnect();
        void painted().then((at) => resolve(at - from));
      });
      watch.observe(document, { subtree: true, childList: true, characterData: true });
    });
}
