import type { Outline } from '../content/outline';
import { layerIds } from './layers';
import type { Vocabulary } from './view';

/** Every id of a pack that can be the subject of the explore mode. */
export function subjectsOf(pack: Outline): readonly string[] {
  return [
    pack.city.id,
    ...[pack.areas, pack.wings, pack.zones, pack.plan].flatMap((items) =>
      items.map(({ id }) => id),
    ),
  ];
}

export function vocabularyOf(pack: Outline): Vocabulary {
  return {
    subjects: new Set(subjectsOf(pack)),
    areas: new Set(pack.areas.map(({ id }) => id)),
    steps: new Set(pack.story.steps.map(({ id }) => id)),
    indicators: new Set(pack.indicators.map(({ id }) => id)),
    years: new Set(pack.years),
    layers: layerIds,
    aliases: new Map(pack.areas.map(({ code, id }) => [code, id])),
  };
}
