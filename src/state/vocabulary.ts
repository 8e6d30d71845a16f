import type { Pack } from '../content/schema';
import { layerIds } from './layers';
import type { Vocabulary } from './view';

/** Every id of a pack that can be the subject of the explore mode. */
export function subjectsOf(pack: Pack): readonly string[] {
  return [
    pack.city.id,
    ...[pack.areas, pack.wings, pack.zones, pack.plan].flatMap((items) => items.map(({ id }) => id)),
  ];
}

export function vocabularyOf(pack: Pack): Vocabulary {
  return {
    subjects: new Set(subjectsOf(pack)),
    areas: new Set(pack.areas.map(({ id }) => id)),
    steps: new Set(),
    indicators: new Set(pack.indicators.map(({ id }) => id)),
    years: new Set(pack.series.map(({ year }) => year)),
    layers: layerIds,
    aliases: new Map(pack.areas.map(({ code, id }) => [code, id])),
  };
}
