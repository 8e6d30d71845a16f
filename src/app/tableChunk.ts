export { pack } from '../content/pack';
export { default as Table } from '../compare/table/Table.svelte';
