/**
 * Called inside a frame, runs `act` in the task after it, when the frame is painted. Returns the undo.
 */
export function afterFrame(act: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(null);
  return () => port1.close();
}

/**
 * Runs `act` in the task after the next frame is painted, so that what must be seen at once never
 * waits for it. Returns the undo.
 */
export function afterPaint(act: () => void): () => void {
  let stop = () => cancelAnimationFrame(frame);
  const frame = requestAnimationFrame(() => (stop = afterFrame(act)));
  return () => stop();
}
