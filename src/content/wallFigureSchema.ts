import * as v from 'valibot';
import { idSchema } from './wordsSchema';

const ids = v.pipe(v.array(idSchema), v.minLength(1));

/** Figures of the plan and of places on a wall, by their plain names in `story.yaml`. */
export const wallFigures = [
  /** The strategy’s numerals as the picture, entry by entry. */
  v.strictObject({ chart: v.literal('plan') }),
  /** All goals as cards, or those of `only`, large: each target beside what was published since. */
  v.strictObject({ chart: v.literal('goals'), only: v.optional(ids) }),
  /** All advantages as cards, or those of `only`, large: each with its proof. */
  v.strictObject({ chart: v.literal('advantages'), only: v.optional(ids) }),
  /** Counts as the wings’ parts of a bar. */
  v.strictObject({ chart: v.literal('shares'), indicators: v.pipe(ids, v.maxLength(4)) }),
  /** A county: its role, and where it stands among all in four indicators. */
  v.strictObject({
    chart: v.literal('county'),
    area: idSchema,
    rows: v.pipe(ids, v.maxLength(4)),
  }),
  /** Two areas compared: both values of each indicator, and both among all. */
  v.strictObject({
    chart: v.literal('pair'),
    areas: v.pipe(ids, v.length(2)),
    rows: v.pipe(ids, v.maxLength(6)),
  }),
  /** One figure, huge; a target with what is known of it. `also`: another target below. */
  v.strictObject({ chart: v.literal('number'), figure: idSchema, also: v.optional(idSchema) }),
  /** The planned area of a core in the square of a county. */
  v.strictObject({ chart: v.literal('scale'), zone: idSchema, area: idSchema }),
  /** A direction in which a core reaches out, and what lies there. */
  v.strictObject({ chart: v.literal('direction'), zone: idSchema }),
  /** The zones of an item side by side. */
  v.strictObject({ chart: v.literal('zones'), of: idSchema }),
  /** What an item’s parts carry and rest on. */
  v.strictObject({
    chart: v.literal('pillars'),
    roof: idSchema,
    pillars: idSchema,
    base: idSchema,
  }),
  /** The set words of an item, or the names of its parts, large. */
  v.strictObject({ chart: v.literal('items'), of: idSchema }),
  /** What was published after the report, by year, with the years in which targets fall due. */
  v.strictObject({ chart: v.literal('timeline') }),
  /** The two wings in the measures of the balance, in both years. */
  v.strictObject({ chart: v.literal('balance') }),
] as const;
