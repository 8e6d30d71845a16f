import * as v from 'valibot';
import { idSchema, localisedSchema, sources } from './wordsSchema';

const year = v.pipe(v.number(), v.integer());

export const factSchema = v.strictObject({
  topic: idSchema,
  text: localisedSchema,
  year: v.nullable(v.number()),
  sources,
});

/** The province's class of a county; for one without a class `name` says just that. */
export const classSchema = v.strictObject({
  /** Short enough for a chip. */
  name: localisedSchema,
  note: v.optional(localisedSchema),
  /** The year of the list it stands in. */
  year,
  sources,
});

/** What a county is for, and who says so. */
export const statementSchema = v.pipe(
  v.strictObject({
    /** `editor` is our own sentence, made of sourced facts. */
    origin: v.picklist(['province', 'county', 'editor']),
    text: localisedSchema,
    /** When it was said; only our own sentence may have none. */
    year: v.nullable(year),
    /** Who said it: a county, an official, a newspaper. */
    who: v.optional(localisedSchema),
    sources,
  }),
  v.check(
    ({ origin, year: said }) => origin === 'editor' || said !== null,
    'needs the year in which it was said',
  ),
  v.check(
    ({ origin, who }) => origin !== 'county' || who !== undefined,
    'needs "who": the county, an official or a newspaper that said it',
  ),
);

/** One thing that a county has for a task of its wing. */
export const taskFactSchema = v.strictObject({
  text: localisedSchema,
  year: v.nullable(year),
  sources,
});

export const roleSchema = v.strictObject({
  area: idSchema,
  /** `stated`: a source gives the county this role; `assembled`: made of sourced facts. */
  basis: v.picklist(['stated', 'assembled']),
  summary: localisedSchema,
  sources,
  class: v.optional(classSchema),
  positions: v.optional(
    v.pipe(v.array(statementSchema), v.maxLength(3, 'has more than three')),
    [],
  ),
  /** By the id of the wings' task, each with what the county has for it; empty: nothing was found. */
  tasks: v.optional(v.record(idSchema, v.array(taskFactSchema)), {}),
  facts: v.pipe(v.array(factSchema), v.minLength(1)),
});
