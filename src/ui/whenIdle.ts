/** Calls once when the page has a moment, or after a while without one; gives what takes that back. */
export function whenIdle(act: () => void): () => void {
  // Not every browser tells when it is idle.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 60);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act, { timeout: 400 });
  return () => cancelIdleCallback(asked);
}
