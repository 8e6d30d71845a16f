/**
 * A point of an area's shape that nothing covers, in whole CSS pixels of the viewport, by asking the shape itself; null where
 * there is none. It runs in the page, and reads nothing from around it.
 */
export function freePointIn(id: string): { x: number; y: number } | null {
  const path = document.querySelector<SVGPathElement>(`.overlay [data-area="${id}"]`);
  if (path === null) return null;
  const box = path.getBoundingClientRect();
  for (let step = 1; step < 400; step += 1) {
    // A low-discrepancy walk over the box (R2 sequence) finds a free spot wherever the shape is.
    const x = Math.round(box.left + box.width * ((0.5 + step * 0.7548776662) % 1));
    const y = Math.round(box.top + box.height * ((0.5 + step * 0.569840291) % 1));
    if (document.elementFromPoint(x, y) === path) return { x, y };
  }
  return null;
}

/**
 * Whether what is painted of the map, and how it is moved, was the same at the last six calls. It runs in the page like
 * `freePointIn` and counts in `window.sameCalls`, which whoever waits anew takes away first.
 */
export function isMapSettled(): boolean {
  const overlay = document.querySelector<SVGSVGElement>('.overlay');
  const painted = overlay?.querySelector('g')?.getAttribute('transform') ?? '';
  const now = `${painted} ${overlay?.style.transform ?? ''}`;
  const store = window as unknown as { lastTransform?: string; sameCalls?: number };
  store.sameCalls = store.lastTransform === now ? (store.sameCalls ?? 0) + 1 : 0;
  store.lastTransform = now;
  return store.sameCalls >= 5;
}
