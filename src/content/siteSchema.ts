import * as v from 'valibot';
import { idSchema, words } from './wordsSchema';

/** A national key heritage site, as the list has it. */
export const siteSchema = v.strictObject({
  area: idSchema,
  name: words,
  period: words,
  type: words,
  batch: v.number(),
  year: v.number(),
});
