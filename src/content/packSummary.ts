import type { Indicator, Pack, Place, PlanItem, Zone } from './schema';
import type { Step } from './storySchema';

const wholeParts = [
  'id',
  'city',
  'wings',
  'areas',
  'openings',
  'strategy',
  'mapIndicator',
  'years',
  'context',
  'geometry',
] as const satisfies readonly (keyof Pack)[];
const wordParts = [
  'layers',
  'strategy',
  'zoneList',
  'mapNumbers',
  'legend',
  'schematicNote',
  'wings',
] as const satisfies readonly (keyof Pack['words'])[];
const zoneParts = [
  'id',
  'kind',
  'name',
  'short',
  'phrase',
  'bearing',
  'at',
  'hosts',
] as const satisfies readonly (keyof Zone)[];
const placeParts = ['id', 'kind', 'name', 'at'] as const satisfies readonly (keyof Place)[];
const itemParts = ['id', 'kind', 'name', 'places'] as const satisfies readonly (keyof PlanItem)[];

/**
 * The part of a pack that the map, the link and the names need: small enough to come with the first
 * script. A whole pack is a summary too, so whatever reads a summary also reads a pack.
 */
export type PackSummary = Pick<Pack, (typeof wholeParts)[number] | 'series'> & {
  readonly words: Pick<Pack['words'], (typeof wordParts)[number]>;
  readonly zones: readonly Pick<Zone, (typeof zoneParts)[number]>[];
  readonly plan: readonly Pick<PlanItem, (typeof itemParts)[number]>[];
  /** The airports, which the valley is drawn with; the others come with the whole pack. */
  readonly places: readonly Pick<Place, (typeof placeParts)[number]>[];
  readonly indicators: readonly Pick<Indicator, 'id' | 'short'>[];
  /** Only what a link may say. */
  readonly story: { readonly steps: readonly Pick<Step, 'id'>[] };
};

/** Only the printed indicator's series stay; every other part is cut to its names. */
export function summaryOf(pack: Pack): PackSummary {
  return {
    ...pick(pack, wholeParts),
    words: pick(pack.words, wordParts),
    series: pack.series.filter(({ indicator }) => indicator === pack.mapIndicator),
    zones: pack.zones.map((zone) => pick(zone, zoneParts)),
    plan: pack.plan.map((item) => pick(item, itemParts)),
    indicators: pack.indicators.map((indicator) => pick(indicator, ['id', 'short'])),
    story: { steps: pack.story.steps.map((step) => pick(step, ['id'])) },
    places: pack.places
      .filter(({ kind }) => kind === 'airport')
      .map((place) => pick(place, placeParts)),
  };
}

function pick<From extends object, Key extends keyof From>(
  from: From,
  keys: readonly Key[],
): Pick<From, Key> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<From, Key>;
}
