export { pack } from '../content/pack';
export { default as About } from '../panels/about/About.svelte';
