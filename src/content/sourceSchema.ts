import * as v from 'valibot';
import { idSchema, localisedSchema } from './wordsSchema';

export const sourceSchema = v.strictObject({
  id: idSchema,
  publisher: localisedSchema,
  title: localisedSchema,
  /** ISO date, year-month, year, or `null` where the source states none. */
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date'))),
  /** The page of the newspaper in which it is printed, such as `1` or `A3`. */
  page: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]?[1-9]\d{0,2}$/, 'is not a page'))),
  /** Only the publisher's own or another reputable site; `null` otherwise. */
  url: v.nullable(v.pipe(v.string(), v.url())),
  licence: v.nullable(v.string()),
  confidence: v.picklist(['high', 'medium', 'low']),
});
