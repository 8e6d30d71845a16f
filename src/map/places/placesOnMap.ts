import { placeLayer } from '../placeLayer';
import PlaceSigns from './PlaceSigns.svelte';
import { toldPlaces } from './toldPlaces';

placeLayer.component = PlaceSigns;
placeLayer.told = toldPlaces;

export { default as Entries } from './PlaceEntries.svelte';
export { default as List } from './PlaceList.svelte';
export { default as Note } from './PlaceNote.svelte';
export { default as Switches } from './PlaceSwitches.svelte';
export { placeWalk } from './placeWalk';
export { withPlaces } from '../../scene/placesFor';
export { placeEntries } from './placeEntries';
