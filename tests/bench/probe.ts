/** What the probe leaves on the window for the measuring script. Times in ms from navigation. */
export interface ProbeResult {
  /** The counties of the first picture were painted. */
  drawn?: number;
  /** Only this project's page: the live map has taken over and was painted. */
  live?: number;
  /** Pointer's hardware timestamp → highlight painted. */
  readonly hovers: { readonly id: string; readonly ms: number }[];
  /** Event Timing: pointer event → frame presented; whole 8 ms, none below 16 ms. */
  readonly presented: number[];
}

declare global {
  interface Window {
    probe: ProbeResult;
  }
}

/**
 * Runs in every page before its own scripts, so that all are measured in one way. A page tells what
 * it has done by attributes: `data-drawn` on the root (a peer's first picture), `[data-area]` shapes
 * (this project's first picture), `data-map="live"`, and `data-hovered` anywhere. Needs `paintedClock`.
 */
export function probe(countyCount: number): void {
  const result: ProbeResult = { hovers: [], presented: [] };
  window.probe = result;

  const { painted } = window.paintedClock;
  let pointerAt = 0;
  for (const type of ['pointerover', 'pointermove', 'mousemove']) {
    addEventListener(type, (event) => (pointerAt = event.timeStamp), true);
  }
  let lit: string | null = null;
  const hover = (id: string | null): void => {
    if (id === lit) return;
    lit = id;
    const start = pointerAt;
    if (id !== null) void painted().then((time) => result.hovers.push({ id, ms: time - start }));
  };

  const isDrawn = (): boolean => {
    if ('drawn' in document.documentElement.dataset) return true;
    const shapes = document.querySelectorAll<SVGElement>('path[data-area]');
    return new Set([...shapes].map((shape) => shape.dataset['area'])).size >= countyCount;
  };
  let isDrawnSeen = false;
  const look = (records: readonly MutationRecord[]): void => {
    if (!isDrawnSeen && document.documentElement !== null && isDrawn()) {
      isDrawnSeen = true;
      void painted().then((time) => (result.drawn = time));
    }
    for (const { target, attributeName } of records) {
      if (!(target instanceof Element)) continue;
      if (attributeName === 'data-hovered') hover(target.getAttribute('data-hovered'));
      if (attributeName === 'data-map' && target.getAttribute('data-map') === 'live') {
        void painted().then((time) => (result.live ??= time));
      }
    }
  };
  const attributeFilter = ['data-hovered', 'data-map', 'data-drawn', 'data-area'];
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributeFilter });

  // The pointer rests here between two hovers, so that each begins with a `mouseover` of its own.
  const rest = document.createElement('div');
  addEventListener('DOMContentLoaded', () => {
    rest.style.cssText = 'position:fixed;left:0;top:0;width:24px;height:24px;z-index:2147483647';
    document.documentElement.append(rest);
  });
  const options = { type: 'event', durationThreshold: 16, buffered: true };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (entry.name === 'mouseover' && entry.target !== rest)
        result.presented.push(entry.duration);
    }
  }).observe(options as PerformanceObserverInit);
}

/** A point of each county under the pointer: where the peer says, or found in the page's shapes. */
export function countyPoints(): readonly (readonly [id: string, x: number, y: number])[] {
  const told = document.documentElement.dataset['centres'];
  if (told !== undefined) return JSON.parse(told) as [string, number, number][];
  const shapes = [...document.querySelectorAll<SVGElement>('[data-area]')];
  const ids = [...new Set(shapes.map((shape) => shape.dataset['area'] ?? ''))];
  return ids.flatMap((id) => {
    const boxes = shapes.filter((shape) => shape.dataset['area'] === id);
    const box = boxes.map((shape) => shape.getBoundingClientRect()).find(({ width }) => width > 0);
    if (box === undefined) return [];
    for (let step = 0; step < 400; step++) {
      // From the middle outwards over the whole box, evenly (R2 sequence).
      const x = box.left + box.width * ((0.5 + step * 0.7548776662) % 1);
      const y = box.top + box.height * ((0.5 + step * 0.569840291) % 1);
      const hit = document.elementFromPoint(x, y)?.closest<SVGElement>('[data-area]');
      if (hit?.dataset['area'] === id) return [[id, x, y] as const];
    }
    return [];
  });
}
