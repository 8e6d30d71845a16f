/**
 * Runs `act` in the task after the next frame is painted, so that what must be seen at once never
 * waits for it. Returns the undo.
 */
export function afterPaint(act: () => void): () => void {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    act();
  };
  const frame = requestAnimationFrame(() => channel.port2.postMessage(null));
  return () => {
    cancelAnimationFrame(frame);
    channel.port1.close();
  };
}
