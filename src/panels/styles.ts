import type { Pack } from '../content/schema';
import type { NumberStyle } from '../domain/format';
import { indicatorOf, populationChange } from './keyIndicators';

export const countStyle: NumberStyle = { unit: 'persons', digits: 0 };
export const shareStyle: NumberStyle = { unit: 'percent', digits: 1 };

/** As precise as the table of changes, so that no panel contradicts it by rounding. */
export function changeStyleOf(pack: Pack): NumberStyle {
  const digits = indicatorOf(pack, populationChange)?.digits ?? 1;
  return { unit: 'percent', digits, isSigned: true };
}
