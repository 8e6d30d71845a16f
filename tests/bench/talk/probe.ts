/** What happened after one press of a presenter's key. Times in ms. */
export interface Press {
  /** Of the step that came: `map-figure`, `number` … */
  readonly stage: string;
  /** Key → the page's mark `step:painted`. */
  readonly markedMs: number;
  /** Whether the map's camera moved, and whether a figure was built up. */
  readonly isFlight: boolean;
  readonly isBuildUp: boolean;
  /** Frames a second from the mark to the end of flight and build-up. */
  readonly framesPerSecond: number;
}
export interface StepProbe {
  readonly presses: Press[];
  /** Event Timing: key → frame presented; whole 8 ms, nothing under 16. */
  readonly presented: number[];
}
declare global {
  interface Window {
    stepProbe: StepProbe;
  }
}

/** Runs before the page's scripts: notes every press of a key and what followed it. */
export function probeSteps(isWithoutWebgl: boolean): void {
  /** A flight takes 750 ms, the bars of a figure some 700. */
  const watchedMs = 750;
  const probe: StepProbe = { presses: [], presented: [] };
  window.stepProbe = probe;
  let pressedAt: number | null = null;
  addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), true);
  const camera = () => document.querySelector('.overlay > g')?.getAttribute('transform') ?? '';
  const isBuilding = () =>
    document
      .getAnimations()
      .some(
        ({ effect }) =>
          (effect as KeyframeEffect | null)?.target?.closest('[data-figure]') instanceof Element,
      );
  const isMapSeen = () =>
    document.querySelector('.map')?.checkVisibility({ visibilityProperty: true }) === true;
  function watch(markedMs: number): void {
    const from = performance.now();
    const before = camera();
    let [frames, isFlight, isBuildUp] = [0, false, false];
    const count = (): void => {
      frames += 1;
      isFlight ||= isMapSeen() && camera() !== before;
      isBuildUp ||= frames < 3 && isBuilding();
      const ms = performance.now() - from;
      if (ms < watchedMs) return void requestAnimationFrame(count);
      const stage = document.documentElement.dataset['stage'] ?? '';
      probe.presses.push({
        stage,
        markedMs,
        isFlight,
        isBuildUp,
        framesPerSecond: (1000 * frames) / ms,
      });
    };
    requestAnimationFrame(count);
  }
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName('step:painted')) {
      if (pressedAt === null) continue;
      watch(startTime - pressedAt);
      pressedAt = null;
    }
  }).observe({ type: 'mark' });
  const options = { type: 'event', durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown') probe.presented.push(duration);
  }).observe(options as PerformanceObserverInit);
  if (!isWithoutWebgl) return;
  const original = HTMLCanvasElement.prototype.getContext as (kind: string) => unknown;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
    return kind.startsWith('webgl') ? null : original.call(this, kind);
  } as HTMLCanvasElement['getContext'];
}
