import '../../scene/labels/callouts';
import { placeLayer } from '../placeLayer';
import { signObstacles } from './signObstacles';
import PlaceSigns from './PlaceSigns.svelte';

placeLayer.component = PlaceSigns;
placeLayer.obstacles = signObstacles;

export { default as Entries } from './PlaceEntries.svelte';
export { default as List } from './PlaceList.svelte';
export { default as Note } from './PlaceNote.svelte';
export { default as Switches } from './PlaceSwitches.svelte';
export { areaOf } from './areaOf';
export { placeWalk } from './placeWalk';
export { withPlaces } from '../../scene/placesFor';
export { ownEntries, placeEntries } from './placeEntries';
