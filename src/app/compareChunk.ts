export { pack } from '../content/pack';
export { default as Compare } from '../compare/Compare.svelte';
export { chartAsSvg, svgAsPng } from '../share/exportChart';
