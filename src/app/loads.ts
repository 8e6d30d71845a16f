import type { Finder } from '../ui/search/SearchBox.svelte';
import type { PanelChunk } from './PanelSlot.svelte';
import type { PresentChunk } from './PresentSlot.svelte';

/** The parts of the page that come after the map, each in a chunk of its own. */
export interface Loads {
  panels(): Promise<PanelChunk>;
  search(): Promise<Finder>;
  present(): Promise<PresentChunk>;
}

export const chunkLoads: Loads = {
  panels: () => import('./panelChunk'),
  search: async () => (await import('./searchChunk')).find,
  present: () => import('./presentChunk'),
};
