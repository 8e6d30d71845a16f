import { afterPaint } from '../ui/afterPaint';

/** What a meeting room asks of the browser. Each may be refused; nothing else breaks then. */

/** Fills the screen, or gives it back. False when the browser refuses. */
export async function toggleFullscreen(page: Document): Promise<boolean> {
  try {
    if (page.fullscreenElement !== null) await page.exitFullscreen();
    else await page.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps the screen on until the returned undo is called. The lock is lost whenever the page is
 * hidden, so it is asked for again; `onrefused` is called at most once.
 */
export function keepAwake(page: Document, browser: Navigator, onrefused: () => void): () => void {
  let lock: WakeLockSentinel | null = null;
  let isOver = false;
  let isTold = false;
  const ask = async () => {
    if (isOver || page.visibilityState !== 'visible') return;
    try {
      lock = await browser.wakeLock.request('screen');
      if (isOver) await lock.release();
    } catch {
      if (!isTold) onrefused();
      isTold = true;
    }
  };
  const again = () => void ask();
  page.addEventListener('visibilitychange', again);
  void ask();
  return () => {
    isOver = true;
    page.removeEventListener('visibilitychange', again);
    lock?.release().catch(() => undefined);
  };
}

/** Calls back with true after a while without a pointer, with false at its next move. */
export function watchIdle(page: Document, afterMs: number, onidle: (isIdle: boolean) => void) {
  let timer = setTimeout(() => onidle(true), afterMs);
  const wake = () => {
    clearTimeout(timer);
    onidle(false);
    timer = setTimeout(() => onidle(true), afterMs);
  };
  page.addEventListener('pointermove', wake, { passive: true });
  return () => {
    clearTimeout(timer);
    onidle(false);
    page.removeEventListener('pointermove', wake);
  };
}

/** Marks the moment after the next frame: what has changed is on screen then. Returns the undo. */
export function markPainted(name: string): () => void {
  return afterPaint(() => {
    // One mark of a name: an eight-hour meeting must not pile them up.
    performance.clearMarks(name);
    performance.mark(name);
  });
}
