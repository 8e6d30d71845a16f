import type { TablesOnPage } from '../compare/frame';
import { pack } from '../content/pack';
import { search } from '../domain/search';
import { indexOf } from '../ui/search/indexOf';
import { ownFound } from '../ui/search/ownFound';
import type { Finder } from '../ui/search/SearchBox.svelte';
import type { Parts } from './parts.svelte';

const most = 12;
const index = indexOf(pack);

/** Finds what a query names in the pack and, once the map has places, among those of somebody's own; best first. */
export const finderOn =
  (page: Pick<TablesOnPage, 'lists'>, { places }: Pick<Parts, 'places'>): Finder =>
  (query) => {
    const { value } = places;
    const own = value === null ? [] : page.lists.map((list) => ownFound(list, pack, value.areaOf));
    return search([...index, ...own.flat()], query, most);
  };
