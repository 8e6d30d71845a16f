import * as v from 'valibot';
import { idSchema, localisedSchema, sources } from './wordsSchema';

/**
 * What is known about a statement of the plan. `due` is not written down: it follows from the year
 * and the day on which the page is read.
 */
export const checkStates = ['measured', 'unpublished', 'unmeasurable'] as const;

const year = v.pipe(v.number(), v.integer());

/** One thing the plan says beside what has been measured of it. */
export const checkSchema = v.strictObject({
  says: localisedSchema,
  /** What it is about in a few words, for a wall. */
  short: v.optional(localisedSchema),
  /** Only where the plan sets a number: a figure of `figures.csv`. */
  target: v.optional(idSchema),
  /**
   * What was measured later and may be set beside the target: a figure of its unit, or, with `of`,
   * one as a share of another where the target is in per cent.
   */
  later: v.optional(v.strictObject({ figure: idSchema, of: v.optional(idSchema) })),
  /** The target is a least value, not one to hit. */
  atLeast: v.optional(v.boolean()),
  /** The last year in which it can still be met; absent where the plan names none. */
  due: v.optional(year),
  state: v.picklist(checkStates),
  found: localisedSchema,
  /** The year of what was found; absent where nothing was. */
  year: v.optional(year),
  sources,
});
