export { pack } from '../content/pack';
export { default as Panel } from '../panels/Panel.svelte';
