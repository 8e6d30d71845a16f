import { pack } from '../content/pack';
import { search } from '../domain/search';
import { indexOf } from '../ui/search/indexOf';

const most = 12;
const index = indexOf(pack);

/** What a query names in the pack, best first. */
export const find = (query: string) => search(index, query, most);
