import { getGlobalDispatcher, setWorkerCount, setWorkerUrl } from 'maplibre-gl';
import { workerUrl } from '#worker';

let isAppointed = false;
let hasFailed = false;

/** Tells MapLibre where its worker is: one, for one small source needs no more. */
export function setWorker(): void {
  if (isAppointed) return;
  isAppointed = true;
  setWorkerUrl(workerUrl());
  setWorkerCount(1);
  // From the start: a worker that the server sends with a wrong type fails before any map is there.
  getGlobalDispatcher().on('error', () => (hasFailed = true));
}

/**
 * Calls `onfailed` when the worker has failed or fails, or `onsilent` when it has not answered for
 * `patienceMs`; neither once the returned function was called.
 */
export function watchWorker(patienceMs: number, onfailed: () => void, onsilent: () => void) {
  const dispatcher = getGlobalDispatcher();
  let isOff = false;
  const tell = (act: () => void) => () => {
    if (!isOff) act();
  };
  const failure = dispatcher.on('error', tell(onfailed));
  if (hasFailed) queueMicrotask(tell(onfailed));
  void dispatcher.ping(patienceMs).then((isAlive) => {
    if (!isAlive) tell(onsilent)();
  });
  return () => {
    isOff = true;
    failure.unsubscribe();
  };
}
