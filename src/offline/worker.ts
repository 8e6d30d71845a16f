import { whenNetworkQuiet } from './quietNetwork';

export interface OfflineEvents {
  /** Every file is kept: from now on the page opens without a network. */
  onready(): void;
  /** A new version is there; the old one stays until `takeOver` is called. */
  onwaiting(takeOver: () => void): void;
  /** The new version has taken over, as asked; also when it is asked again after that. */
  onswapped(): void;
}

/**
 * Registers the service worker beside the page. A new version is announced and never swapped in by
 * itself. Resolves to false where there are no workers (a file, a frame of another site, an old
 * browser, no permission): the page works all the same, only not offline.
 */
export async function registerWorker(events: OfflineEvents): Promise<boolean> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const isServed = document.baseURI.startsWith('http');
  const isEmbedded = window.top !== window;
  if (workers === undefined || !isServed || isEmbedded) return false;
  let isAsked = false;
  workers.addEventListener('controllerchange', () => {
    if (isAsked) events.onswapped();
  });
  const announce = (worker: ServiceWorker) =>
    events.onwaiting(() => {
      isAsked = true;
      if (worker.state === 'activated') events.onswapped();
      // Asked while the worker before it answers requests, Chromium swaps them half a minute later.
      else void whenNetworkQuiet().then(() => worker.postMessage({ type: 'SKIP_WAITING' }));
    });
  try {
    const registration = await workers.register(new URL('./sw.js', document.baseURI));
    const isFirst = registration.active === null;
    if (registration.waiting !== null) announce(registration.waiting);
    const watch = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed' && registration.active !== null) announce(worker);
        if (worker.state === 'activated' && isFirst && !isAsked) events.onready();
      });
    watch(registration.installing);
    registration.addEventListener('updatefound', () => watch(registration.installing));
    return true;
  } catch {
    return false;
  }
}
