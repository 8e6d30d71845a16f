import type { Indicator, Pack, Place, PlanItem, Wing, Zone } from './schema';
import type { Step } from './storySchema';

const wholeParts = [
  'id',
  'areas',
  'strategy',
  'mapIndicator',
  'years',
  'context',
] as const satisfies readonly (keyof Pack)[];
const cityParts = [
  'id',
  'level',
  'timeZone',
  'name',
  'title',
  'subtitle',
] as const satisfies readonly (keyof Pack['city'])[];
const wingParts = [
  'id',
  'name',
  'short',
  'tone',
  'parent',
] as const satisfies readonly (keyof Wing)[];
const openingParts = [
  'id',
  'name',
  'bearing',
] as const satisfies readonly (keyof Pack['openings'][number])[];
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

type Geometry = Pack['geometry'];
type AreaGeometry = Geometry['areas'][string];
/** Where the shapes are, without what is measured of them for the panels. */
export type SummaryGeometry = Pick<Geometry, 'core' | 'extensions'> & {
  readonly city: Pick<Geometry['city'], 'bounds' | 'centroid'>;
  readonly wings: Readonly<Record<string, Pick<Geometry['wings'][string], 'bounds'>>>;
  readonly areas: Readonly<
    Record<
      string,
      Pick<AreaGeometry, 'bounds' | 'centroid' | 'anchors' | 'neighbours'> & {
        readonly fromCore: Pick<NonNullable<AreaGeometry['fromCore']>, 'distanceKm'> | null;
      }
    >
  >;
};

/**
 * The part of a pack that the map, the link and the names need: small enough to come with the first
 * script. A whole pack is a summary too, so whatever reads a summary also reads a pack.
 */
export type PackSummary = Pick<Pack, (typeof wholeParts)[number] | 'series'> & {
  readonly city: Pick<Pack['city'], (typeof cityParts)[number]>;
  readonly wings: readonly Pick<Wing, (typeof wingParts)[number]>[];
  readonly openings: readonly Pick<Pack['openings'][number], (typeof openingParts)[number]>[];
  readonly words: Pick<Pack['words'], (typeof wordParts)[number]>;
  readonly zones: readonly Pick<Zone, (typeof zoneParts)[number]>[];
  readonly plan: readonly Pick<PlanItem, (typeof itemParts)[number]>[];
  /** The airports, which the valley is drawn with; the others come with the whole pack. */
  readonly places: readonly Pick<Place, (typeof placeParts)[number]>[];
  readonly indicators: readonly Pick<Indicator, 'id' | 'short'>[];
  readonly geometry: SummaryGeometry;
  /** Only what a link may say. */
  readonly story: { readonly steps: readonly Pick<Step, 'id'>[] };
};

/** Only the printed indicator's series stay; every other part is cut to its names. */
export function summaryOf(pack: Pack): PackSummary {
  return {
    ...pick(pack, wholeParts),
    city: pick(pack.city, cityParts),
    wings: pack.wings.map((wing) => pick(wing, wingParts)),
    openings: pack.openings.map((opening) => pick(opening, openingParts)),
    geometry: geometryOf(pack.geometry),
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

function geometryOf({ city, wings, areas, core, extensions }: Geometry): SummaryGeometry {
  return {
    city: pick(city, ['bounds', 'centroid']),
    wings: mapped(wings, (wing) => pick(wing, ['bounds'])),
    areas: mapped(areas, (area) => ({
      ...pick(area, ['bounds', 'centroid', 'anchors', 'neighbours']),
      fromCore: area.fromCore && pick(area.fromCore, ['distanceKm']),
    })),
    core,
    extensions,
  };
}

function mapped<From, To>(entries: Readonly<Record<string, From>>, to: (one: From) => To) {
  return Object.fromEntries(Object.entries(entries).map(([id, one]) => [id, to(one)]));
}

function pick<From extends object, Key extends keyof From>(
  from: From,
  keys: readonly Key[],
): Pick<From, Key> {
  const own = keys.filter((key) => key in from);
  return Object.fromEntries(own.map((key) => [key, from[key]])) as Pick<From, Key>;
}
