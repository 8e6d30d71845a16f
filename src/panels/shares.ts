import type { Pack } from '../content/schema';
import { valueOf } from '../domain/series';
import { shareOf, sumOf } from '../domain/statistics';
import { populationSpan, residents } from './growth';
import { landArea } from './keyIndicators';

export interface Shares {
  readonly people: number | null;
  readonly land: number | null;
}

/** What part of the city's people and of its land some areas have, in per cent. */
export function sharesOf(pack: Pack, areas: readonly string[]): Shares {
  const span = populationSpan(pack);
  const land = (ids: readonly string[]) => sumOf(ids.map((id) => valueOf(pack, landArea, id)));
  return {
    people: span === null ? null : shareOf(residents(pack, areas, span.to.year), span.to.city),
    land: shareOf(land(areas), land(pack.areas.map(({ id }) => id))),
  };
}
