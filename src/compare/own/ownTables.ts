import { atlasOf, joined, type OwnIndicator } from '../atlas';
import type { TablesOnPage } from '../frame';

type Tables = readonly OwnIndicator[];
const known = new WeakMap<TablesOnPage, OwnTables>();

/** The tables of one's own of a page, by where they came from; made once for it. */
export function ownTables(page: TablesOnPage): OwnTables {
  const made = known.get(page) ?? new OwnTables(page);
  known.set(page, made);
  return made;
}

/** What is on the page follows each change: the tables of the link first, then those of the talk, then what was brought. */
export class OwnTables {
  readonly #page: TablesOnPage;
  #ofLink: Tables = [];
  #ofTalk: Tables = [];
  #brought: Tables = [];
  /** Tells the talks of tables that were read anew; `null` while there is no talk of one's own. */
  retell: ((tables: Tables) => void) | null = null;

  constructor(page: TablesOnPage) {
    this.#page = page;
    page.atlasOf = atlasOf;
  }

  /** All of them, each id once. */
  get own(): Tables {
    return this.#page.own;
  }
  /** That the link carries. */
  get ofLink(): Tables {
    return this.#ofLink;
  }
  set ofLink(tables: Tables) {
    this.#ofLink = tables;
    this.#show();
  }
  /** Of the talks that are at hand. */
  get ofTalk(): Tables {
    return this.#ofTalk;
  }
  set ofTalk(tables: Tables) {
    this.#ofTalk = tables;
    this.#show();
  }
  /** Read by the form, or kept on this machine. */
  get brought(): Tables {
    return this.#brought;
  }
  set brought(tables: Tables) {
    this.#brought = tables;
    this.#show();
  }

  #show(): void {
    this.#page.own = joined(this.#ofLink, joined(this.#ofTalk, this.#brought));
  }
}
