import * as v from 'valibot';
import { idSchema, localisedSchema, words } from './wordsSchema';

/** A national key heritage site, as the list has it. */
export const siteSchema = v.strictObject({
  /** The place that it is; name and area are the place's. */
  place: idSchema,
  area: idSchema,
  name: localisedSchema,
  period: words,
  type: words,
  batch: v.number(),
  year: v.number(),
});

/** A name and its pinyin: syllables as they are typed, without tones. */
export const spellingSchema = v.strictObject({ name: words, pinyin: words });

/** A place that only the texts speak of; search leads to its county. */
export const mentionSchema = v.strictObject({ area: idSchema, name: localisedSchema });
