import { prewarm, setWorkerCount, setWorkerUrl } from 'maplibre-gl';
import { workerUrl } from '#worker';

/**
 * A script of its own beside the page's: it starts MapLibre's worker, which takes a quarter of a second
 * to wake up, while the page builds itself. The map that comes later finds the worker there.
 */
setWorkerUrl(workerUrl());
setWorkerCount(1);
prewarm();
