import type { OwnIndicator } from '../compare/atlas';
import { mostPackedLetters, packedTable } from '../compare/own/packedTable';
import { ownInStep } from '../compare/own/ownInStep';
import type { OwnPlaceList } from '../content/places';
import type { Pack } from '../content/schema';
import type { Step } from '../content/storySchema';
import { layersOf } from '../state/layers';
import type { View } from '../state/view';

/** A table of one's own that what is shared uses, and how a link would carry it. */
export interface Travelling {
  readonly id: string;
  readonly name: string;
  /** How many values it has. */
  readonly count: number;
  readonly packed: string;
  readonly fits: boolean;
}

/** The tables that a view, or the step that is on, shows; each once. */
export function travelling(
  own: readonly OwnIndicator[],
  { indicator, against, beside, lang }: View,
  step: Step | undefined,
  { areas }: Pick<Pack, 'areas'>,
): readonly Travelling[] {
  const shown = step === undefined ? [indicator, against, beside] : ownInStep(step);
  return own
    .filter(({ measure }) => shown.includes(measure.id))
    .map(({ measure, series, numbers }) => {
      const packed = packedTable(numbers, areas);
      return {
        id: measure.id,
        name: measure.name[lang],
        count: series
          .flatMap(({ values, city }) => [...values, city])
          .filter((value) => value !== null).length,
        packed,
        fits: packed.length <= mostPackedLetters,
      };
    });
}

/** What of one's own is shared while the dialog is open. */
interface Shared {
  readonly own: readonly OwnIndicator[];
  readonly lists: readonly OwnPlaceList[];
  readonly view: View;
  readonly pack: Pack;
  /** The step that is on; `undefined` where what is shared is a view. */
  readonly step: Step | undefined;
  readonly isOpen: boolean;
}

/** The lists of places that a view, or the step that is on, shows. */
export function listsShown(
  lists: readonly OwnPlaceList[],
  view: View,
  step: Step | undefined,
): readonly { readonly id: string; readonly name: string }[] {
  const shown: readonly string[] = step === undefined ? layersOf(view) : ownInStep(step);
  return lists
    .filter(({ id }) => shown.includes(id))
    .map(({ id, given }) => ({ id, name: given.title }));
}

/** The tables and places that what is shared uses, and those of them that the link carries. */
export class OwnTravel {
  readonly #shared: () => Shared;
  readonly isStep: boolean = $derived.by(() => this.#shared().step !== undefined);
  readonly all: readonly Travelling[] = $derived.by(() => {
    const { own, view, pack, step, isOpen } = this.#shared();
    return isOpen ? travelling(own, view, step, pack) : [];
  });
  readonly lists = $derived.by(() => {
    const { lists, view, step, isOpen } = this.#shared();
    return isOpen ? listsShown(lists, view, step) : [];
  });
  /** Packed; a table of another indicator that was on before goes nowhere. */
  readonly inLink: readonly string[] = $derived.by(() => {
    const { isOpen, view } = this.#shared();
    return view.tables.filter((text) => !isOpen || this.all.some(({ packed }) => packed === text));
  });

  constructor(shared: () => Shared) {
    this.#shared = shared;
  }
}
