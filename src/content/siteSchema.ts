import * as v from 'valibot';
import { idSchema, localisedSchema, textSchema } from './wordsSchema';

/** A national key heritage site, as the list has it. */
export const siteSchema = v.strictObject({
  /** The place that it is; name and area are the place's. */
  place: idSchema,
  area: idSchema,
  name: localisedSchema,
  period: textSchema,
  type: textSchema,
  batch: v.number(),
  year: v.number(),
});

/** A name and its pinyin: syllables as they are typed, without tones. */
export const spellingSchema = v.strictObject({ name: textSchema, pinyin: textSchema });

/** A place that only the texts speak of; search leads to its county. */
export const mentionSchema = v.strictObject({ area: idSchema, name: localisedSchema });
