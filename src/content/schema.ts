import * as v from 'valibot';
import { siteSchema } from './siteSchema';
import { storySchema } from './storySchema';
import {
  boundsSchema,
  idSchema,
  localisedSchema,
  positionSchema,
  sources,
  toneSchema,
  words,
} from './wordsSchema';

/**
 * The shape of a built city pack (`geodata/dist/pack.json`). Types only reach the browser: the
 * validation runs at build and in the tests.
 */
export { boundsSchema, idSchema, localisedSchema, positionSchema, siteSchema, toneSchema };

export const sourceSchema = v.strictObject({
  id: idSchema,
  publisher: localisedSchema,
  title: localisedSchema,
  /** ISO date, year-month, year, or `null` where the source states none. */
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date'))),
  /** Only the publisher's own or another reputable site; `null` otherwise. */
  url: v.nullable(v.pipe(v.string(), v.url())),
  licence: v.nullable(v.string()),
  confidence: v.picklist(['high', 'medium', 'low']),
});

export const wingSchema = v.strictObject({
  id: idSchema,
  name: localisedSchema,
  short: localisedSchema,
  summary: localisedSchema,
  tone: toneSchema,
  sources,
});

export const areaSchema = v.strictObject({
  id: idSchema,
  /** Official six-digit division code; also the feature id on the map. */
  code: v.pipe(v.string(), v.regex(/^\d{6}$/, 'is not a six-digit code')),
  name: localisedSchema,
  short: localisedSchema,
  aliases: v.array(words),
  initials: v.string(),
  wing: idSchema,
  seat: positionSchema,
});

/** Measured or derived properties of a shape, all from the published topology. */
export const areaGeometrySchema = v.strictObject({
  bounds: boundsSchema,
  centroid: positionSchema,
  /** Geodesic area of the converted, unsimplified shape. */
  areaKm2: v.number(),
  /** Label anchors inside the shape, best first, with the free radius in metres. */
  anchors: v.array(v.strictObject({ at: positionSchema, radiusMeters: v.number() })),
  neighbours: v.array(idSchema),
  fromValley: v.strictObject({
    /** Compass bearing in degrees, from the core's centre to the centroid. */
    bearing: v.number(),
    direction: v.picklist(['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw', 'here']),
    distanceKm: v.number(),
  }),
});

export const factSchema = v.strictObject({
  topic: idSchema,
  text: localisedSchema,
  year: v.nullable(v.number()),
  sources,
});

export const roleSchema = v.strictObject({
  area: idSchema,
  /** `stated`: a source gives the county this role; `assembled`: made of sourced facts. */
  basis: v.picklist(['stated', 'assembled']),
  summary: localisedSchema,
  sources,
  facts: v.pipe(v.array(factSchema), v.minLength(1)),
});

/** The valley's core and extensions, and the two zones: places with panels of their own. */
export const zoneSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(['core', 'extension', 'zone']),
  name: localisedSchema,
  /** What stands on the map where the name is too long. */
  short: localisedSchema,
  /** The set phrase of the report, e.g. 北延. */
  phrase: v.nullable(localisedSchema),
  /** Only `extension`: compass bearing of the sector's axis in degrees. */
  bearing: v.nullable(v.number()),
  /** Only `zone`: where its symbol stands. Approximate by nature. */
  at: v.nullable(positionSchema),
  hosts: v.array(idSchema),
  summary: localisedSchema,
  sources,
  facts: v.array(factSchema),
});

export const planItemSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(['mission', 'goal', 'advantage', 'measure']),
  name: localisedSchema,
  summary: localisedSchema,
  /** Areas, wings, zones or `city` that it concerns. */
  places: v.pipe(v.array(idSchema), v.minLength(1)),
  section: words,
  sources,
});

export const indicatorSchema = v.strictObject({
  id: idSchema,
  name: localisedSchema,
  short: localisedSchema,
  group: v.picklist(['people', 'age', 'learning', 'jobs', 'homes', 'land', 'heritage']),
  /** `percent` is on a scale of 0 to 100. */
  unit: v.picklist([
    'persons',
    'households',
    'percent',
    'years',
    'm2',
    'km2',
    'sites',
    'persons-per-household',
    'persons-per-km2',
  ]),
  /** Digits after the point to print; also the rounding step of comparisons. */
  digits: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
  scope: localisedSchema,
  /** How a derived number is made; `null` when it is as published. */
  method: v.nullable(localisedSchema),
  /** Sum and share rules for wings: counts add up, others need a weight. */
  combine: v.picklist(['sum', 'weighted', 'none']),
  weight: v.nullable(idSchema),
});

export const seriesSchema = v.strictObject({
  indicator: idSchema,
  year: v.pipe(v.number(), v.integer()),
  /** One value an area, in the order of `areas`; `null` is no data. */
  values: v.array(v.nullable(v.number())),
  city: v.nullable(v.number()),
  sources,
});

export const packSchema = v.strictObject({
  id: idSchema,
  city: v.strictObject({
    id: v.literal('city'),
    title: localisedSchema,
    subtitle: localisedSchema,
    name: localisedSchema,
    summary: localisedSchema,
    sources,
  }),
  wings: v.array(wingSchema),
  areas: v.array(areaSchema),
  zones: v.array(zoneSchema),
  /** Points that are named but not selectable. */
  landmarks: v.array(
    v.strictObject({
      id: idSchema,
      kind: v.picklist(['airport', 'city']),
      name: localisedSchema,
      at: positionSchema,
      sources,
    }),
  ),
  /** The directions of opening, as arrows from the city outwards. */
  openings: v.array(
    v.strictObject({
      id: idSchema,
      name: localisedSchema,
      toward: localisedSchema,
      bearing: v.number(),
      sources,
    }),
  ),
  plan: v.array(planItemSchema),
  /** The compact diagram of the strategy: four entries, each a plan item. */
  strategy: v.array(
    v.strictObject({
      item: idSchema,
      /** The big words, e.g. 一谷. */
      lead: localisedSchema,
      rest: localisedSchema,
      tone: v.picklist(['plain', 'east', 'seal', 'zone', 'ink']),
      /** Subjects that belong to the entry; it is marked current for them. */
      subjects: v.array(idSchema),
    }),
  ),
  indicators: v.array(indicatorSchema),
  /** The indicator whose latest values are printed on the map. */
  mapIndicator: idSchema,
  series: v.array(seriesSchema),
  /** Every year that has a series. */
  years: v.array(v.pipe(v.number(), v.integer())),
  roles: v.array(roleSchema),
  sites: v.array(siteSchema),
  siteSources: sources,
  story: storySchema,
  sources: v.array(sourceSchema),
  /** Neighbouring prefectures, named context. */
  context: v.array(v.strictObject({ code: v.string(), name: localisedSchema, at: positionSchema })),
  geometry: v.strictObject({
    city: v.strictObject({ bounds: boundsSchema, centroid: positionSchema, areaKm2: v.number() }),
    wings: v.record(
      idSchema,
      v.strictObject({ bounds: boundsSchema, centroid: positionSchema, areaKm2: v.number() }),
    ),
    areas: v.record(idSchema, areaGeometrySchema),
    core: v.strictObject({
      center: positionSchema,
      radiusMeters: v.number(),
      areaKm2: v.number(),
      bounds: boundsSchema,
    }),
    /** Outer reach of the extension sectors: a drawing choice, not an extent. */
    extensions: v.record(idSchema, v.strictObject({ bounds: boundsSchema, label: positionSchema })),
  }),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type Area = Pack['areas'][number];
export type Wing = Pack['wings'][number];
export type Zone = Pack['zones'][number];
export type PlanItem = Pack['plan'][number];
export type Indicator = Pack['indicators'][number];
export type Series = Pack['series'][number];
export type Role = Pack['roles'][number];
export type Site = Pack['sites'][number];
export type Source = Pack['sources'][number];
export type Tone = v.InferOutput<typeof toneSchema>;
