import type { TablesOnPage } from '../compare/frame';
import { ownPlaceLists, type OwnPlaceLists } from '../compare/own/ownPlaces';
import { ownTables, type OwnTables } from '../compare/own/ownTables';
import type { Pack } from '../content/schema';
import type { ShareTold } from '../share/told';
import type { View } from '../state/view';
import type { ToldTalk } from '../story/audience.svelte';
import type { Lang } from '../domain/lang';
import { embeddedTalk } from './embeddedTalk';
import { talkStore, type TalkStore } from './keepTalk';
import type { SavedAs } from './saveTalks';
import type { TalkDocument } from './talkDocument.svelte';

const known = new WeakMap<Pack, ToldPack>();

/** The pack as it is told, made once for a pack. */
export function toldPack(pack: Pack, page: TablesOnPage): ToldPack {
  const told = known.get(pack) ?? new ToldPack(pack, ownTables(page), ownPlaceLists(page));
  known.set(pack, told);
  return told;
}

/** A part of the page with the talk that is told, once it has come back: its `pack` follows that talk. */
export async function withTalk<Given extends { readonly pack: Pack }>(
  part: Given,
  page: TablesOnPage,
): Promise<Given & { readonly told: ToldPack }> {
  const told = toldPack(part.pack, page);
  await told.recall();
  return Object.defineProperty({ ...part, told }, 'pack', { get: () => told.pack });
}

/** The pack as it is told on this page: with the talk of one's own where there is one. */
export class ToldPack implements ToldTalk, ShareTold {
  /** `null` while no talk of one's own is at hand. */
  document: TalkDocument | null = $state.raw(null);
  readonly released: Pack;
  readonly pack: Pack = $derived.by(() => this.document?.pack ?? this.released);
  readonly #store: TalkStore;
  readonly #tables: OwnTables;
  readonly #lists: OwnPlaceLists;
  readonly #embedded = embeddedTalk(document);
  #recalled: Promise<void> | undefined;
  #opened: Promise<TalkDocument> | undefined;

  constructor(released: Pack, tables: OwnTables, lists: OwnPlaceLists) {
    this.released = released;
    this.#tables = tables;
    this.#lists = lists;
    const key = this.#embedded?.copy || 'page';
    this.#store = talkStore(() => indexedDB, `talks-${released.id}`, key);
  }

  /** Brings back, once, what was kept on this machine, else what the page carries. */
  recall(): Promise<void> {
    return (this.#recalled ??= this.#recall());
  }

  async #recall(): Promise<void> {
    const kept = await this.#store.read();
    if (kept === null && this.#embedded === null) return;
    await this.open(kept);
  }

  /** The talks as their file has them; `null` where only the pack’s own is at hand. */
  get text(): string | null {
    return this.document?.text ?? null;
  }

  /** Tells what another window tells. */
  async take(text: string): Promise<void> {
    (await this.open()).follow(text);
  }

  /** The talk as a document that can be edited. */
  open(kept: string | null = null): Promise<TalkDocument> {
    return (this.#opened ??= this.#open(kept));
  }

  async #open(kept: string | null): Promise<TalkDocument> {
    const { openDocument } = await import('./openDocument');
    const texts = [kept, this.#embedded?.text ?? null].filter((text) => text !== null);
    const { released } = this;
    const ground = {
      pack: released,
      store: this.#store,
      tables: this.#tables,
      lists: this.#lists,
    };
    this.document = openDocument(ground, texts, kept !== null);
    return this.document;
  }

  /** Takes in a file that a talk was saved as; what is wrong with it stays as the document’s fault. */
  async openFile(file: File): Promise<void> {
    const [document, { openTalk }] = await Promise.all([this.open(), import('./openTalk')]);
    document.takeIn(await openTalk(file, this.released.id));
  }

  async saveWith(own: readonly string[], as: SavedAs, lang: Lang): Promise<void> {
    const [document, { saveTalks }] = await Promise.all([this.open(), import('./saveTalks')]);
    document.takeOwn(own);
    await saveTalks(document, as, lang);
  }

  /** Adds what a view shows to the talk, as a step behind the one that is on, or at the end; gives the step's id. */
  async addStep(view: View): Promise<string> {
    const [document, { stepFromView }] = await Promise.all([this.open(), import('./stepFromView')]);
    return document.insert(stepFromView(view, document.pack), view.step);
  }
}
