/** Whether anything can tell what is on screen; without it all is drawn and the address stays. */
export const canFollow = (): boolean => 'IntersectionObserver' in globalThis;

/** Calls back whenever the element comes near the screen or leaves it far behind; at once where nothing can tell. */
export function whenNear(element: Element, onnear: (isNear: boolean) => void): () => void {
  if (!canFollow()) {
    onnear(true);
    return () => undefined;
  }
  const observer = new IntersectionObserver(
    (entries) => onnear(entries.at(-1)?.isIntersecting ?? true),
    { rootMargin: '110% 0px' },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
