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

/** Calls `onfailed` when the worker has failed or fails, but not once the returned function was called. */
export function watchWorker(onfailed: () => void): () => void {
  const dispatcher = getGlobalDispatcher();
  let isOff = false;
  const tell = () => {
    if (!isOff) onfailed();
  };
  const failure = dispatcher.on('error', tell);
  if (hasFailed) queueMicrotask(tell);
  return () => {
    isOff = true;
    failure.unsubscribe();
  };
}
