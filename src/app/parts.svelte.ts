import type { TablesOnPage } from '../compare/frame';
import type { Pack } from '../content/schema';
import type * as panelModule from '../panels/Panel.svelte';
import type { View } from '../state/view';
import { Part } from '../ui/part.svelte';
import { comesFirst } from '../ui/whenIdle';

/** The panel of a subject, as it comes with the whole pack. */
export type PanelPart = typeof panelModule & { readonly pack: Pack };

/** The single file is its own copy, and a page in development must not keep old code. */
const isKeptOffline = import.meta.env.PROD && import.meta.env.MODE !== 'single';

/** What takes in the whole pack is one task, what takes in a part another: a hand may come between. */
const inNextTask = <T>(part: T) => new Promise<T>((resolve) => setTimeout(() => resolve(part)));

/** The parts of the page that come after the map, each in a chunk of its own. */
export class Parts {
  /** The whole pack, once any part has brought it. */
  pack: Pack | null = $state.raw(null);

  readonly panel: Part<PanelPart>;
  readonly places = new Part(() =>
    this.#withPack(import('../map/places/placesOnMap')).then(inNextTask),
  );
  readonly compare = new Part(() =>
    this.#withPack(import('../compare/Compare.svelte'), import('../share/exportChart')),
  );
  readonly table = new Part(() => this.#withPack(import('../compare/table/Table.svelte')));
  readonly colour = new Part(() => this.#withPack(import('../compare/colour/parts')));
  readonly about = new Part(() => this.#withPack(import('../panels/about/About.svelte')));
  readonly answer = new Part(() => this.#withPack(import('../panels/answer/AnswerPage.svelte')));
  readonly talk = new Part(() => this.#withTalk(import('../story/TalkStage.svelte')));
  readonly edit = new Part(() => comesFirst(this.#withTalk(import('../edit/Editor.svelte'))));
  readonly story = new Part(() => this.#withTalk(import('../share/storyPage/StoryPage.svelte')));
  readonly share = new Part(() => this.#withTalk(import('../share/Share.svelte')));
  readonly embed = new Part(() => import('../share/embed/EmbedFrame.svelte'));
  /** `null` where the page is not kept. */
  readonly offline = isKeptOffline ? new Part(() => import('../offline/OfflineNote.svelte')) : null;

  readonly #tables: TablesOnPage;

  /** @param panel The panel itself, where the page is rendered ahead. */
  constructor(panel: PanelPart | null, tables: TablesOnPage) {
    this.#tables = tables;
    this.panel = new Part(() => this.#withPack(import('../panels/Panel.svelte')), panel);
    this.pack = panel?.pack ?? null;
  }

  /** What comes first after the map: the panel, and the places on the map. */
  wantFirst(): void {
    void this.panel.want();
    void this.places.want();
  }

  /** The whole pack with places of somebody's own among its places. */
  readonly placed: Pack | null = $derived.by(() => {
    const { pack } = this;
    const { atlasOf, lists } = this.#tables;
    return pack && ((atlasOf?.(pack, [], lists) ?? pack) as Pack);
  });
  /** The part that knows places, where there are any. */
  readonly placesOnMap = $derived.by(() => {
    const { placed: pack } = this;
    const { value } = this.places;
    return value && pack?.places.length ? { ...value, pack } : null;
  });

  /** A step of the talk is a partial view: presenting has no second way to draw. */
  shown(view: View): View {
    const { value: talk } = this.talk;
    return view.mode === 'present' && talk !== null ? talk.shownView(view, talk.pack.story) : view;
  }

  /** Whether the view has a map; else the map stays as it is, unseen. */
  isMapSeen(view: View): boolean {
    const { value: talk } = this.talk;
    return view.mode !== 'present' || talk === null || talk.isMapSeen(view, talk.pack.story);
  }

  /** Follows the sub-step, too. */
  hasStep({ mode, step, subStep }: View): boolean {
    return mode === 'present' && this.talk.value !== null && step !== null && subStep >= 0;
  }

  /** With the talk that is told here, which may be one of one’s own; `pack` follows it. */
  async #withTalk<A extends object>(one: Promise<A>) {
    const [{ withTalk }, part] = await Promise.all([
      import('../edit/toldPack.svelte'),
      this.#withPack(one),
    ]);
    return withTalk(part, this.#tables);
  }

  async #withPack<A extends object, B extends object>(one: Promise<A>, two?: Promise<B>) {
    const [{ pack }, first, second] = await Promise.all([import('../content/pack'), one, two]);
    this.pack = pack;
    return { ...first, ...(second as B), pack };
  }
}
