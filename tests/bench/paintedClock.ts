export interface PaintedClock {
  /** The browser's own `requestAnimationFrame`, unwatched. */
  readonly nativeFrame: (callback: FrameRequestCallback) => number;
  /** When what changes now is painted, in ms of the page's clock. */
  readonly painted: () => Promise<number>;
}
declare global {
  interface Window {
    paintedClock: PaintedClock;
  }
}

/**
 * Runs in every page before its own scripts and before what measures it. "Painted" is the task after
 * the frame that carries the change: this frame, when the change came inside one (canvas libraries
 * draw there), or else the next.
 */
export function paintedClock(): void {
  const nativeFrame = window.requestAnimationFrame.bind(window);
  let frame: Promise<number> | null = null;
  const nextTask = (): Promise<number> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now());
      };
      port2.postMessage(0);
    });
  const enterFrame = (): Promise<number> => {
    frame ??= nextTask().then((time) => {
      frame = null;
      return time;
    });
    return frame;
  };
  window.requestAnimationFrame = (callback) =>
    nativeFrame((time) => {
      void enterFrame();
      callback(time);
    });
  const painted = (): Promise<number> =>
    frame ?? new Promise((resolve) => nativeFrame(() => void enterFrame().then(resolve)));
  window.paintedClock = { nativeFrame, painted };
}
