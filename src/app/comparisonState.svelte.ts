import { untrack } from 'svelte';
import { atlasOf, joined, type OwnIndicator } from '../compare/atlas';
import type { Comparing, OwnTables } from '../compare/frame';
import type { PackSummary } from '../content/packSummary';
import type { Pack } from '../content/schema';
import { noSlots, slotsFor, type Slots } from '../domain/slots';
import { chooseArea } from '../domain/chosenAreas';
import type { Compared } from '../scene/sceneFor';
import { ownIndicator } from '../domain/ownPattern';
import { usesOwn, type View } from '../state/view';
import type { ViewState } from '../state/viewState.svelte';

/** Comparison and table list them; any other view may be coloured by one. */
const needsTables = (view: View): boolean =>
  view.mode === 'compare' || view.mode === 'table' || usesOwn(view);

/** What a comparison needs beside its link while the page is open. */
export class ComparisonState implements Comparing {
  /** Who is to go when the next area is chosen. */
  replacing: string | null = $state(null);
  /** The last choice found no room. */
  isFull = $state(false);
  /** Areas gathered in the scatter; `null` where none are. */
  gathered: readonly string[] | null = $state.raw(null);
  brought: readonly OwnIndicator[] = $state.raw([]);
  ofTalk: readonly OwnIndicator[] = $state.raw([]);
  ofLink: readonly OwnIndicator[] = $state.raw([]);
  own: readonly OwnIndicator[] = $derived.by(() =>
    joined(this.ofLink, joined(this.ofTalk, this.brought)),
  );
  retell: OwnTables['retell'] = null;
  /** The tables of the link that are at hand, and with them all others. */
  #recalled: View['tables'] | null = $state.raw(null);
  readonly #state: ViewState;
  #before: Slots = noSlots;

  /** Only these can be compared: a wing or a zone cannot. */
  readonly #areas: readonly string[];
  readonly #pack: PackSummary;

  /** Call while a component is set up: what was kept is recalled when a view first needs it. */
  constructor(state: ViewState, pack: PackSummary) {
    this.#state = state;
    this.#pack = pack;
    this.#areas = pack.areas.map(({ id }) => id);
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
    return (indicator === null && beside === null) || whole === null
      ? summary
      : atlasOf(whole, this.own);
  }

  /** The table of one's own that a link of the map needs and that is not here. */
  missing: string | null = $derived.by(() => {
    const { mode, indicator, beside, tables } = this.#state.view;
    if (mode !== 'explore' || this.#recalled !== tables) return null;
    const isHere = (id: string) => this.own.some(({ measure }) => measure.id === id);
    const isAway = (id: string | null) => id !== null && ownIndicator.test(id) && !isHere(id);
    return [indicator, beside].find(isAway) ?? null;
  });

  /** The areas that a tap would lead to; `null` for what is no area. */
  after(area: string): readonly string[] | null {
    if (!this.#areas.includes(area)) return null;
    return chooseArea(this.#state.view.areas, area, this.replacing).areas;
  }

  pick(area: string): void {
    if (!this.#areas.includes(area)) return;
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
