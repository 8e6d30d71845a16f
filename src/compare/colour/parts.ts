/** What comes late to the map’s legend, in one chunk. */
export { default as ColourChooser } from './ColourChooser.svelte';
export { default as ColourLegend } from './ColourLegend.svelte';
export { default as SecondMap } from './SecondMap.svelte';
