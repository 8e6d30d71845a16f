import * as v from 'valibot';
import { idSchema, textSchema } from './wordsSchema';

const count = v.pipe(v.number(), v.integer('is not whole'), v.minValue(1, 'is not 1 or more'));

/** A paragraph of a report as printed; lines that the print breaks in a sentence count one by one. */
export const passageSchema = v.strictObject({
  source: idSchema,
  /** From 1, in the order of the print; headings count. */
  paragraph: count,
  /** The paragraph that is the heading it stands under; a heading’s own number. */
  part: count,
  /** Its first characters, marks left out: enough to find it. */
  start: v.pipe(textSchema, v.maxLength(12, 'has more than 12 characters')),
  /** Subjects that retell it: plan items, zones, wings, `city`. */
  items: v.array(idSchema),
});

const noSentence = 'is a sentence, not a phrase';

/** A name or a set phrase of the report that an item keeps as it is printed. */
export const phraseSchema = v.strictObject({
  item: idSchema,
  phrase: v.strictObject({
    zh: v.pipe(textSchema, v.regex(/^[^。！？；]{1,30}$/u, noSentence)),
    en: v.pipe(textSchema, v.regex(/[^.!?;]$/u, noSentence)),
  }),
});
