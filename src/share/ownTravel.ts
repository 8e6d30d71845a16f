import type { OwnIndicator } from '../compare/atlas';
import { mostPackedLetters, packedTable } from '../compare/own/packedTable';
import { ownInStep } from '../compare/own/ownInStep';
import type { Pack } from '../content/schema';
import type { Step } from '../content/storySchema';
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
