import type { Pack } from '../content/schema';
import type { PairedMap } from '../content/stageSchema';
import { yearsOf } from '../domain/series';

/** Two maps of one indicator, in its first and its last year; of the plan and it where it has but one. */
export function pairOf(pack: Pack, indicator: string = pack.mapIndicator): [PairedMap, PairedMap] {
  const years = yearsOf(pack, indicator);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [{}, {}];
  return first === last
    ? [{}, { indicator, year: last }]
    : [
        { indicator, year: first },
        { indicator, year: last },
      ];
}
