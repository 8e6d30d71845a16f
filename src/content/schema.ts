import * as v from 'valibot';
import { aboutSchema } from './aboutSchema';
import { cityWordsSchema } from './cityWordsSchema';
import { geometrySchema } from './geometrySchema';
import { levels } from './level';
import {
  balanceSchema,
  collegeSchema,
  figureSchema,
  planItemSchema,
  wingTaskSchema,
} from './planSchema';
import { portraitSchema } from './portraitSchema';
import { pyramidSchema } from './pyramidSchema';
import { dataReleaseSchema, dataVersionSchema } from './releaseSchema';
import { passageSchema, phraseSchema } from './reportSchema';
import { factSchema, roleSchema } from './roleSchema';
import { sourceSchema } from './sourceSchema';
import { placeSchema } from './placeSchema';
import { mentionSchema, siteSchema, spellingSchema } from './siteSchema';
import { storySchema } from './storySchema';
import { confidences } from './valueStatus';
import {
  idSchema,
  localisedSchema,
  positionSchema,
  sources,
  timeZoneSchema,
  toneSchema,
  textSchema,
} from './wordsSchema';

/**
 * The shape of a built city pack (`geodata/dist/pack.json`). Types only reach the browser: the
 * validation runs at build and in the tests.
 */
export { idSchema, localisedSchema, positionSchema, siteSchema, toneSchema };
export { factSchema, roleSchema, sourceSchema };

export const wingSchema = v.strictObject({
  id: idSchema,
  name: localisedSchema,
  short: localisedSchema,
  summary: localisedSchema,
  tone: toneSchema,
  /** The group that this one is a part of, such as the province of a prefecture. */
  parent: v.exactOptional(idSchema),
  sources,
});

const idOrNone = v.union([idSchema, v.literal('')]);

export const areaSchema = v.strictObject({
  id: idSchema,
  /** Official six-digit division code; also the feature id on the map. */
  code: v.pipe(v.string(), v.regex(/^\d{6}$/, 'is not a six-digit code')),
  name: localisedSchema,
  short: localisedSchema,
  aliases: v.array(textSchema),
  initials: v.string(),
  /** Empty where the pack does not group its areas. */
  wing: idOrNone,
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
  /** What it is for in a few words, for a wall. */
  brief: v.optional(localisedSchema),
  /** Only `extension`: compass bearing of the sector's axis in degrees. */
  bearing: v.nullable(v.number()),
  /** Only `extension`: how far it reaches, as published; `null` where nothing was found. */
  extent: v.nullable(localisedSchema),
  /** Only `zone`: where its symbol stands. Approximate by nature. */
  at: v.nullable(positionSchema),
  hosts: v.array(idSchema),
  summary: localisedSchema,
  sources,
  facts: v.array(factSchema),
  /** Figures of an area in km² to set a core's size beside. */
  compare: v.optional(v.array(idSchema)),
});

export const indicatorSchema = v.strictObject({
  id: idSchema,
  name: localisedSchema,
  short: localisedSchema,
  group: v.picklist(['people', 'age', 'learning', 'jobs', 'homes', 'land', 'heritage', 'economy']),
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
  /** A unit that has no word of its own here: it stands as it is, and `unit` says nothing. */
  ownUnit: v.exactOptional(textSchema),
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
  /** How the values came about: as published, computed from published ones, or estimated. */
  status: v.picklist(['measured', 'derived', 'estimate']),
  /** That of the least sure source. */
  confidence: v.picklist(confidences),
  /** Of a sample: the indicator that counts who was asked, `null` where that is not known. */
  sample: v.nullable(v.strictObject({ base: v.nullable(idSchema) })),
  /** Form and entry of the table that a census value stands in, as far as recorded. */
  entry: v.nullable(localisedSchema),
  sources,
});

export const packSchema = v.strictObject({
  id: idSchema,
  city: v.strictObject({
    id: v.literal('city'),
    /** What the pack is the whole of; left out of a city's. */
    level: v.exactOptional(v.picklist(levels)),
    /** IANA name of the zone whose calendar says what day it is. */
    timeZone: timeZoneSchema,
    title: localisedSchema,
    subtitle: v.nullable(localisedSchema),
    name: localisedSchema,
    summary: v.nullable(localisedSchema),
    sources: v.array(idSchema),
  }),
  words: cityWordsSchema,
  wings: v.array(wingSchema),
  areas: v.array(areaSchema),
  zones: v.array(zoneSchema),
  /** What is a point on the map, or would be one if its position were known. */
  places: v.array(placeSchema),
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
  /** The reports that the plan retells, paragraph by paragraph, in the order of the print. */
  passages: v.array(passageSchema),
  phrases: v.array(phraseSchema),
  figures: v.array(figureSchema),
  colleges: v.array(collegeSchema),
  /** What the report asks of the wings, in its order; every role has a list for each. */
  wingTasks: v.array(wingTaskSchema),
  /** How evenly the wings are measured; `null` where a pack does not. */
  balance: v.nullable(balanceSchema),
  /** How counties and wings are portrayed; `null` where a pack leaves it out. */
  portrait: v.nullable(portraitSchema),
  /** What the page says about itself beside what it can work out. */
  about: aboutSchema,
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
  /** The indicator whose latest values are printed on the map; empty where the pack has none. */
  mapIndicator: idOrNone,
  series: v.array(seriesSchema),
  /** Every year that has a series. */
  years: v.array(v.pipe(v.number(), v.integer())),
  roles: v.array(roleSchema),
  /** `null` where a pack has none. */
  pyramid: v.nullable(pyramidSchema),
  sites: v.array(siteSchema),
  siteSources: v.array(idSchema),
  mentions: v.array(mentionSchema),
  spellings: v.array(spellingSchema),
  story: storySchema,
  sources: v.array(sourceSchema),
  /** Neighbouring prefectures, named context. */
  context: v.array(v.strictObject({ code: v.string(), name: localisedSchema, at: positionSchema })),
  /** Which state of the data this is. */
  version: dataVersionSchema,
  /** The public log of the data, newest first. */
  releases: v.array(dataReleaseSchema),
  geometry: geometrySchema,
});

export type Pack = v.InferOutput<typeof packSchema>;
export type Area = Pack['areas'][number];
export type Wing = Pack['wings'][number];
export type Zone = Pack['zones'][number];
export type PlanItem = Pack['plan'][number];
export type Passage = Pack['passages'][number];
export type Figure = Pack['figures'][number];
export type College = Pack['colleges'][number];
export type Balance = NonNullable<Pack['balance']>;
export type Portrait = NonNullable<Pack['portrait']>;
export type About = Pack['about'];
export type Check = NonNullable<PlanItem['checks']>[number];
export type Indicator = Pack['indicators'][number];
export type Series = Pack['series'][number];
export type Role = Pack['roles'][number];
export type { Place, PlaceKind } from './placeSchema';
export type Mention = Pack['mentions'][number];
export type RoleStatement = Role['positions'][number];
export type WingTask = Pack['wingTasks'][number];
export type Pyramid = NonNullable<Pack['pyramid']>;
export type Site = Pack['sites'][number];
export type Source = Pack['sources'][number];
export type Tone = v.InferOutput<typeof toneSchema>;
