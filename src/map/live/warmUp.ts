import { prewarm } from 'maplibre-gl';
import { appointWorker } from './appointWorker';

/**
 * A script of its own beside the page's: it starts MapLibre's worker while the page builds itself. The
 * map that comes later finds the worker awake.
 */
appointWorker();
prewarm();
