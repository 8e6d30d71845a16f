import * as v from 'valibot';
import { checkSchema } from './checkSchema';
import { idSchema, localisedSchema, sources, textSchema } from './wordsSchema';

/** What the report is made of, and what came after it. */
export const planKinds = [
  'chapter',
  'mission',
  'idea',
  'achievement',
  'experience',
  'problem',
  'orientation',
  'appeal',
  'goal',
  'advantage',
  'measure',
  'aftermath',
] as const;
/** Drawings an item may ask for; each reads its numbers from the tables. */
export const pictures = [
  'ring',
  'scale',
  'extensions',
  'targets',
  'makeup',
  'balance',
  'openings',
  'heritage',
  'farming',
  'mining',
] as const;

const year = v.pipe(v.number(), v.integer());

/** A figure, the city's value of an indicator, some places, or the directions of opening. */
export const proofSchema = v.union([
  v.strictObject({ figure: idSchema }),
  v.strictObject({ indicator: idSchema }),
  v.strictObject({ places: v.pipe(v.array(idSchema), v.minLength(1)) }),
  v.literal('openings'),
]);

export const planItemSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(planKinds),
  name: localisedSchema,
  summary: localisedSchema,
  /** What it is about in a few words, for a wall. */
  brief: v.optional(localisedSchema),
  /** The set words that it is made of, in the order of the report. */
  parts: v.optional(v.pipe(v.array(localisedSchema), v.minLength(2))),
  /** What shows it, in the pack's reading. */
  proof: v.optional(proofSchema),
  explanation: v.optional(localisedSchema),
  /** A reservation, such as a doubt about the print. */
  note: v.optional(localisedSchema),
  /** Areas, wings, zones or `city` that it concerns. */
  places: v.pipe(v.array(idSchema), v.minLength(1)),
  /** Heading of the report under which it stands; for an aftermath, where it comes from. */
  section: textSchema,
  sources,
  /** The item it is a part of. */
  parent: v.optional(idSchema),
  /** Items it works for. The report pairs none of these: the pairing is the pack's reading. */
  serves: v.optional(v.array(idSchema)),
  /** Indicators that could measure it. */
  indicators: v.optional(v.array(idSchema)),
  /** Counties whose own sourced facts bear on it, though the report does not name them. */
  ties: v.optional(
    v.array(v.strictObject({ place: idSchema, topics: v.pipe(v.array(idSchema), v.minLength(1)) })),
  ),
  checks: v.optional(v.array(checkSchema)),
  pictures: v.optional(v.array(v.picklist(pictures))),
  /** Only `aftermath`: the year it belongs to. */
  year: v.optional(year),
});

/** What the report asks of the wings: one row of a county's table of tasks. */
export const wingTaskSchema = v.strictObject({
  id: idSchema,
  name: localisedSchema,
  /** Items of the plan that say what is asked. */
  items: v.pipe(v.array(idSchema), v.minLength(1, 'has no item')),
  /** The indicator that bears on it; `null` where none was found. */
  indicator: v.nullable(idSchema),
});

/** A number that is quoted and is no indicator: of one place and one year, as its source has it. */
export const figureSchema = v.strictObject({
  id: idSchema,
  name: localisedSchema,
  value: v.number(),
  /** `yi-yuan` is 100 million yuan, `wan` ten thousand heads, `points` percentage points. */
  unit: v.picklist(['yi-yuan', 'wan', 'km2', 'km', 'percent', 'points', 'count']),
  year: v.nullable(year),
  sources,
});

export const collegeSchema = v.strictObject({
  id: idSchema,
  name: localisedSchema,
  note: v.nullable(localisedSchema),
  /**
   * `core`: in the core's group of colleges; `planned`: only in an early plan; `near`: close by but
   * outside; `named`: the plan leans on it, wherever it is.
   */
  standing: v.picklist(['core', 'planned', 'near', 'named']),
  /** The area it is known to be in; `null` where that was not confirmed. */
  area: v.nullable(idSchema),
  confidence: v.picklist(['high', 'medium', 'low']),
  sources,
});

/** Inputs of the wings' balance; the formula is in `domain/balance.ts` and on the page. */
export const balanceSchema = v.strictObject({
  /** Weights a reader may change. An input needs two years; `weight` 0 leaves it out at first. */
  inputs: v.array(
    v.strictObject({ indicator: idSchema, weight: v.pipe(v.number(), v.minValue(0)) }),
  ),
  /** Shown side by side without being part of the index, such as those of one year only. */
  beside: v.array(idSchema),
  from: year,
  to: year,
  note: localisedSchema,
  sources,
});
