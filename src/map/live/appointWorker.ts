import { setWorkerCount, setWorkerUrl } from 'maplibre-gl';
import { workerUrl } from '#worker';

/** Tells MapLibre where its worker is: one, for one small source needs no more. */
export function appointWorker(): void {
  setWorkerUrl(workerUrl());
  setWorkerCount(1);
}
