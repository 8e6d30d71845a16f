import { prewarm } from 'maplibre-gl';
import { setWorker } from './setWorker';

/**
 * A script of its own beside the page's: it starts MapLibre's worker while the page builds itself. The
 * map that comes later finds the worker awake.
 */
setWorker();
prewarm();
