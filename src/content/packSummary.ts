import type { Indicator, Pack, Place, PlanItem, Zone } from './schema';
import type { Step } from './storySchema';

/**
 * The part of a pack that the map, the link and the names need: small enough to come with the first
 * script. A whole pack is an outline too, so whatever reads an outline also reads a pack.
 */
export type PackSummary = Pick<
  Pack,
  | 'id'
  | 'city'
  | 'wings'
  | 'areas'
  | 'openings'
  | 'strategy'
  | 'mapIndicator'
  | 'years'
  | 'series'
  | 'context'
  | 'geometry'
> & {
  readonly words: Pick<
    Pack['words'],
    'layers' | 'strategy' | 'zoneList' | 'legend' | 'schematicNote' | 'wings'
  >;
  readonly zones: readonly Pick<
    Zone,
    'id' | 'kind' | 'name' | 'short' | 'phrase' | 'bearing' | 'at' | 'hosts'
  >[];
  readonly plan: readonly Pick<PlanItem, 'id' | 'kind' | 'name' | 'places'>[];
  /** The airports, which the valley is drawn with; the others come with the whole pack. */
  readonly places: readonly Pick<Place, 'id' | 'kind' | 'name' | 'at'>[];
  readonly indicators: readonly Pick<Indicator, 'id' | 'short'>[];
  /** Only what a link may say. */
  readonly story: { readonly steps: readonly Pick<Step, 'id'>[] };
};

/** Only the printed indicator's series stay; every other part is cut to its names. */
export function summaryOf(pack: Pack): PackSummary {
  const {
    id,
    city,
    words: { layers, strategy: strategyName, zoneList, legend, schematicNote, wings: wingWords },
    wings,
    areas,
    openings,
    strategy,
    mapIndicator,
    years,
    context,
    geometry,
  } = pack;
  return {
    id,
    city,
    words: { layers, strategy: strategyName, zoneList, legend, schematicNote, wings: wingWords },
    wings,
    areas,
    openings,
    strategy,
    mapIndicator,
    years,
    context,
    geometry,
    series: pack.series.filter(({ indicator }) => indicator === mapIndicator),
    zones: pack.zones.map(({ id: zone, kind, name, short, phrase, bearing, at, hosts }) => ({
      id: zone,
      kind,
      name,
      short,
      phrase,
      bearing,
      at,
      hosts,
    })),
    places: pack.places
      .filter((one) => one.kind === 'airport')
      .map(({ id: place, kind, name, at }) => ({ id: place, kind, name, at })),
    plan: pack.plan.map(({ id: item, kind, name, places }) => ({ id: item, kind, name, places })),
    indicators: pack.indicators.map(({ id: indicator, short }) => ({ id: indicator, short })),
    story: { steps: pack.story.steps.map(({ id: step }) => ({ id: step })) },
  };
}
