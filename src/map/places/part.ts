import type { Pack } from '../../content/schema';
import type * as placesOnMap from './placesOnMap';

/** The late part of the map that knows places, with the pack that has them. */
export type PlacesPart = typeof placesOnMap & { readonly pack: Pack };
