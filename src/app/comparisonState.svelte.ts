import { untrack } from 'svelte';
import type { Atlas, OwnIndicator } from '../compare/atlas';
import type { Comparing } from '../compare/frame';
import { packIndex } from '../content/packIndex';
import type { OwnPlaceList } from '../content/places';
import type { PackSummary } from '../content/packSummary';
import type { Pack } from '../content/schema';
import { noSlots, slotsFor, type Slots } from '../domain/slots';
import { chooseArea } from '../domain/chosenAreas';
import type { Compared } from '../scene/sceneFor';
import { isOwnLayer } from '../state/layers';
import { ownIndicator, usesOwn, type View } from '../state/view';
import type { ViewState } from '../state/viewState.svelte';

/** Comparison and table list them; any other view may be coloured by one, or have its places. */
const needsTables = (view: View): boolean =>
  view.mode === 'compare' ||
  view.mode === 'table' ||
  usesOwn(view) ||
  view.layers?.some(isOwnLayer) === true;

/** What a comparison needs beside its link while the page is open. */
export class ComparisonState implements Comparing {
  /** Who is to go when the next area is chosen. */
  replacing: string | null = $state(null);
  /** The last choice found no room. */
  isFull = $state(false);
  /** Areas gathered in the scatter; `null` where none are. */
  gathered: readonly string[] | null = $state.raw(null);
  own: readonly OwnIndicator[] = $state.raw([]);
  lists: readonly OwnPlaceList[] = $state.raw([]);
  atlasOf: Comparing['atlasOf'] = null;
  ground: Comparing['ground'] = () => null;
  /** The tables of the link that are at hand, and with them all others. */
  #recalled: View['tables'] | null = $state.raw(null);
  readonly #state: ViewState;
  #before: Slots = noSlots;
  readonly #pack: PackSummary;

  /** Call while a component is set up: what was kept is recalled when a view first needs it. */
  constructor(state: ViewState, pack: PackSummary) {
    this.#state = state;
    this.#pack = pack;
    $effect(() => {
      // Where it could not be loaded, the next view asks again.
      if (needsTables(state.view)) untrack(() => this.#recall()).catch(() => undefined);
    });
  }

  /** Tables kept on this machine come back once, those of a link with each that carries some. */
  async #recall(): Promise<void> {
    const { tables } = this.#state.view;
    if (this.#recalled === tables) return;
    const { recallTables } = await import('./recallTables');
    const sound = await recallTables(this, tables, this.#pack, this.#recalled === null);
    this.#recalled = tables;
    const isLeft = this.#state.view.tables !== tables;
    if (sound.length < tables.length && !isLeft) this.#state.fallBack('own', { tables: sound });
  }

  /** The sign of each chosen area: it stays with the area for as long as it is chosen. */
  slots: Slots = $derived.by(() => {
    this.#before = slotsFor(this.#state.view.areas, this.#before);
    return this.#before;
  });

  /** What the map shows of it; `undefined` in other modes. */
  compared: Compared | undefined = $derived.by(() =>
    this.#state.view.mode === 'compare'
      ? { slots: this.slots, highlighted: this.gathered }
      : undefined,
  );

  /**
   * What the map is drawn from. Every indicator's values come with the whole pack, which is later; a
   * map of none is not drawn anew for it.
   */
  mapAtlas({ indicator, beside }: View, summary: PackSummary, whole: Pack | null): PackSummary {
    return (indicator === null && beside === null) || whole === null ? summary : this.atlas(whole);
  }

  /** The pack with the tables of one's own that are at hand. */
  atlas(whole: Pack): Atlas {
    const { own, lists } = this;
    return this.atlasOf === null ? whole : this.atlasOf(whole, own, lists);
  }

  get isSettled(): boolean {
    const { view } = this.#state;
    return this.#recalled === view.tables || !needsTables(view);
  }

  /** The table or the list of one's own that a link of the map needs and that is not here. */
  missing: string | null = $derived.by(() => {
    const { mode, indicator, beside, layers } = this.#state.view;
    if (mode !== 'explore' || !this.isSettled) return null;
    const isAway = (id: string | null) =>
      ownIndicator.test(id ?? '') &&
      this.own.every(({ measure }) => measure.id !== id) &&
      this.lists.every((list) => list.id !== id);
    return [indicator, beside, ...(layers ?? [])].find(isAway) ?? null;
  });

  /** Only these can be compared: a wing or a zone cannot. */
  #isArea(id: string): boolean {
    return packIndex(this.#pack).areas.has(id);
  }

  /** The areas that a tap would lead to; `null` for what is no area. */
  after(area: string): readonly string[] | null {
    if (!this.#isArea(area)) return null;
    return chooseArea(this.#state.view.areas, area, this.replacing).areas;
  }

  pick(area: string): void {
    if (!this.#isArea(area)) return;
    const { areas, isFull } = chooseArea(this.#state.view.areas, area, this.replacing);
    this.isFull = isFull;
    if (isFull) return;
    this.replacing = null;
    this.#state.go({ areas });
  }

  replace(area: string | null): void {
    this.replacing = area;
    this.isFull = false;
  }
}
