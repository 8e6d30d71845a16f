import { canFollow } from '../../ui/nearScreen';

/** How long a page must rest before its address follows. */
const restMs = 250;

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
  if (!canFollow()) return () => undefined;
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

/**
 * Tells which of the parts, in their order, has reached the reader: the last to have come over a line three
 * fifths down the screen.
 */
export function followLines(
  parts: readonly Element[],
  onread: (index: number) => void,
): () => void {
  if (!canFollow()) return () => undefined;
  const reached = new Set<number>([0]);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = parts.indexOf(target);
        if (isIntersecting) reached.add(index);
        // Left below the line again; what is above it has been read.
        else if (target.getBoundingClientRect().top > 0) reached.delete(index);
      }
      onread(Math.max(0, ...reached));
    },
    { rootMargin: '9999px 0px -38% 0px' },
  );
  for (const part of parts) observer.observe(part);
  return () => observer.disconnect();
}
