import { untrack } from 'svelte';
import { atlasOf, type OwnIndicator } from '../compare/atlas';
import type { Comparing } from '../compare/frame';
import type { PackSummary } from '../content/packSummary';
import type { Pack } from '../content/schema';
import { noSlots, slotsFor, type Slots } from '../domain/slots';
import { chooseArea } from '../domain/chosenAreas';
import type { Compared } from '../scene/sceneFor';
import { ownIndicator, type View } from '../state/view';
import type { ViewState } from '../state/viewState.svelte';

/** Comparison and table list them; any other view may be coloured by one. */
function usesOwnTables({ mode, indicator, against, beside }: View): boolean {
  const isOwn = (id: string | null) => id !== null && ownIndicator.test(id);
  return (
    mode === 'compare' || mode === 'table' || isOwn(indicator) || isOwn(against) || isOwn(beside)
  );
}

/** What a comparison needs beside its link while the page is open. */
export class ComparisonState implements Comparing {
  /** Who is to go when the next area is chosen. */
  replacing: string | null = $state(null);
  /** The last choice found no room. */
  isFull = $state(false);
  /** Areas gathered in the scatter; `null` where none are. */
  gathered: readonly string[] | null = $state.raw(null);
  /** Tables of one's own, in memory only. */
  own: readonly OwnIndicator[] = $state.raw([]);
  #isRecalled = $state(false);
  readonly #state: ViewState;
  #before: Slots = noSlots;

  /** Only these can be compared: a wing or a zone cannot. */
  readonly #areas: readonly string[];

  /** Call while a component is set up: what was kept is recalled when a view first needs it. */
  constructor(state: ViewState, { areas }: PackSummary) {
    this.#state = state;
    this.#areas = areas.map(({ id }) => id);
    $effect(() => {
      // Where it could not be loaded, the next view asks again.
      if (usesOwnTables(state.view)) untrack(() => this.#recall()).catch(() => undefined);
    });
  }

  /** Tables kept on this machine come back once; what was brought meanwhile stays before them. */
  async #recall(): Promise<void> {
    if (this.#isRecalled) return;
    const { keptTables } = await import('../compare/own/keep');
    const here = this.own.map(({ measure }) => measure.id);
    const kept = keptTables(() => localStorage, this.#areas.length);
    const missing = kept.filter(({ measure }) => !here.includes(measure.id));
    if (missing.length > 0) this.own = [...this.own, ...missing];
    this.#isRecalled = true;
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
    const { mode, indicator, beside } = this.#state.view;
    if (mode !== 'explore' || !this.#isRecalled) return null;
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
