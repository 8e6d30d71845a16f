import { placeLayer } from '../placeLayer';
import PlaceSigns from './PlaceSigns.svelte';

placeLayer.component = PlaceSigns;

export { default as Entries } from './PlaceEntries.svelte';
export { default as Switches } from './PlaceSwitches.svelte';
export { withPlaces } from '../../scene/placesFor';
