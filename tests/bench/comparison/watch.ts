/** What a change did to the page, in ms from the event that asked for it. */
export interface ChangeSeen {
  /** The last frame that carried any of it: marks, words, canvas or map. */
  readonly paintedMs: number;
  /** Frames that the screen could have shown and the page did not, in the second after the event. */
  readonly dropped: number;
}

declare global {
  interface Window {
    /** Waits for the next event of the asked kinds, then tells what it did. */
    nextChange: () => Promise<ChangeSeen>;
  }
}

/**
 * Runs in every page before its own scripts. A page shows that it has drawn by a change of its
 * document (SVG, words; the peer sets an attribute inside the frame it draws in) or by a `render` of
 * its live map. Needs `paintedClock`.
 *
 * @param kinds The events that a change begins with.
 */
export function watchChanges(kinds: readonly string[]): void {
  const { nativeFrame, painted } = window.paintedClock;
  let startedAt: number | null = null;
  let lastAt = 0;
  const touch = (): void => {
    if (startedAt !== null) void painted().then((time) => (lastAt = time));
  };
  const unseen = '[aria-live], [role=status], head, .area-list, select';
  new MutationObserver((records) => {
    const isSeen = records.some(({ target, attributeName }) => {
      // Where a link leads to, and what is only spoken, is not seen.
      if (attributeName === 'href' || attributeName?.startsWith('aria-') === true) return false;
      const element = target instanceof Element ? target : target.parentElement;
      // The voice for screen readers speaks half a second later; the areas as links are shown on focus alone,
      // and the entries of a list that is not dropped down not at all.
      return element !== null && element.closest(unseen) === null;
    });
    if (isSeen) touch();
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });

  const watchedMs = 1000;
  const screenMs = 1000 / 60;
  let isMapWatched = false;
  window.nextChange = () =>
    new Promise((resolve) => {
      const map = document.querySelector<HTMLElement & { liveMap?: LiveMapEvents }>('.live');
      if (!isMapWatched) map?.liveMap?.on('render', touch);
      isMapWatched = true;
      startedAt = null;
      const start = (event: Event): void => {
        if (startedAt !== null) return;
        startedAt = lastAt = event.timeStamp;
        const from = startedAt;
        let before = performance.now();
        let dropped = 0;
        const count = (): void => {
          const now = performance.now();
          dropped += Math.max(0, Math.round((now - before) / screenMs) - 1);
          before = now;
          if (now - from < watchedMs) nativeFrame(count);
          else {
            for (const kind of kinds) removeEventListener(kind, start, true);
            resolve({ paintedMs: lastAt - from, dropped });
          }
        };
        nativeFrame(count);
      };
      for (const kind of kinds) addEventListener(kind, start, true);
    });
}

interface LiveMapEvents {
  on(type: 'render', listener: () => void): void;
}
