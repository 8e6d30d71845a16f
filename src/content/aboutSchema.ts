import * as v from 'valibot';
import { idSchema, localisedSchema, sources, textSchema } from './wordsSchema';

const paragraph = v.strictObject({ text: localisedSchema, sources: v.optional(sources) });

/** Which parts of the page about the page there are, in their order. */
export const aboutParts = [
  'basis',
  'use',
  'schematic',
  'approval',
  'boundaries',
  'datum',
  'accessibility',
] as const;
/** What few readers need stands last, and folded. */
export const technicalParts: ReadonlySet<(typeof aboutParts)[number]> = new Set([
  'boundaries',
  'datum',
  'accessibility',
]);

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
