/** How long a page must rest before its address follows. */
const restMs = 250;

/** Calls back whenever the element comes near the screen or leaves it far behind; at once where nothing can tell. */
export function whenNear(element: Element, onnear: (isNear: boolean) => void): () => void {
  if (!('IntersectionObserver' in window)) {
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

/**
 * Tells which of the parts of a page is being read, once the scroll rests: the one across a line a third down
 * the screen. Nothing is told where no observer is.
 *
 * @param parts elements with the id of their step in `data-step`
 */
export function followReading(
  parts: readonly Element[],
  onrest: (step: string) => void,
): () => void {
  if (!('IntersectionObserver' in window)) return () => undefined;
  let step: string | null = null;
  let timer = 0;
  const rest = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => step !== null && onrest(step), restMs);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) step = target.getAttribute('data-step');
      rest();
    },
    { rootMargin: '-33% 0px -66.9% 0px' },
  );
  for (const part of parts) observer.observe(part);
  addEventListener('scroll', rest, { passive: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    removeEventListener('scroll', rest);
  };
}
