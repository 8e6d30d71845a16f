import type { OwnPlaceList } from '../../content/places';
import { atlasOf } from '../atlas';
import type { TablesOnPage } from '../frame';

type Lists = readonly OwnPlaceList[];
const known = new WeakMap<TablesOnPage, OwnPlaceLists>();

/** The lists of places of one's own of a page, by where they came from; made once for it. */
export function ownPlaceLists(page: TablesOnPage): OwnPlaceLists {
  const made = known.get(page) ?? new OwnPlaceLists(page);
  known.set(page, made);
  return made;
}

/** Both, the first of those that share an id. */
export const joinedLists = (first: Lists, second: Lists): Lists => [
  ...first,
  ...second.filter(({ id }) => first.every((one) => one.id !== id)),
];

/** What is on the page follows each change: the lists of the talk first, then what was brought. */
export class OwnPlaceLists {
  readonly #page: TablesOnPage;
  #ofTalk: Lists = [];
  #brought: Lists = [];
  /** Tells the talks of a list that was changed; `null` while there is no talk of one's own. */
  retell: ((list: OwnPlaceList) => void) | null = null;

  constructor(page: TablesOnPage) {
    this.#page = page;
    page.atlasOf = atlasOf;
  }

  /** All of them, each id once. */
  get all(): Lists {
    return this.#page.lists;
  }
  /** Of the talks that are at hand. */
  get ofTalk(): Lists {
    return this.#ofTalk;
  }
  set ofTalk(lists: Lists) {
    this.#ofTalk = lists;
    this.#show();
  }
  /** Read by the form, pressed on the map, or kept on this machine. */
  get brought(): Lists {
    return this.#brought;
  }
  set brought(lists: Lists) {
    this.#brought = lists;
    this.#show();
  }

  /** Takes a list in, in place of one of its id wherever that is. */
  put(list: OwnPlaceList): void {
    const isThere = this.#brought.some(({ id }) => id === list.id);
    this.brought = isThere
      ? this.#brought.map((one) => (one.id === list.id ? list : one))
      : [...this.#brought, list];
    this.retell?.(list);
  }
  /** Takes out what was brought; a list of the talk stays there. */
  remove(id: string): void {
    this.brought = this.#brought.filter((one) => one.id !== id);
  }

  #show(): void {
    this.#page.lists = joinedLists(this.#ofTalk, this.#brought);
  }
}
