import * as v from 'valibot';
import { aboutParts } from './aboutParts';
import { idSchema, localisedSchema, sources, textSchema } from './wordsSchema';

const paragraph = v.strictObject({ text: localisedSchema, sources: v.optional(sources) });

/** The city's own words on its data; methods and the list of sources are worked out from the pack. */
export const aboutSchema = v.strictObject({
  /** The map approval number; `null` where there is none. */
  approvalNumber: v.nullable(textSchema),
  parts: v.array(
    v.strictObject({
      id: v.picklist(aboutParts),
      paragraphs: v.pipe(v.array(paragraph), v.minLength(1, 'has no paragraph')),
    }),
  ),
  /** Conflicts that stay open, each told plainly with what the page does about it. */
  conflicts: v.array(
    v.strictObject({ id: idSchema, matter: localisedSchema, handling: localisedSchema, sources }),
  ),
});
