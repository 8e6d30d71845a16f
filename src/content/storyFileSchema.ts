import * as v from 'valibot';
import type { Localised } from '../domain/lang';
import { revealSchema, stepSchema, storySchema, stepViewSchema } from './storySchema';

/** A step that was copied from the map comes with blanks. */
const isFilled = v.check<Localised, string>(
  ({ zh, en }) => !/[〈〉]/.test(zh + en),
  'still has a blank 〈…〉 to fill in',
);

/** `story.yaml` as it is written: numbers are placeholders, and what is at its default may be left out. */
export const storyFileSchema = v.strictObject({
  /** Chapters may be returned to: steps stand in the order of the talk alone. */
  isFreelyOrdered: v.exactOptional(v.literal(true)),
  chapters: storySchema.entries.chapters,
  steps: v.pipe(
    v.array(
      v.strictObject({
        ...stepSchema.entries,
        caption: v.pipe(stepSchema.entries.caption, isFilled),
        notes: v.pipe(stepSchema.entries.notes, isFilled),
        view: v.optional(stepViewSchema, {}),
        stage: v.optional(stepSchema.entries.stage, { kind: 'map' }),
        section: v.optional(stepSchema.entries.section, null),
        reveals: v.optional(
          v.array(
            v.strictObject({ ...revealSchema.entries, view: v.optional(stepViewSchema, {}) }),
          ),
          [],
        ),
      }),
    ),
    v.minLength(1, 'has no step'),
  ),
});
/** A talk with its placeholders. */
export type WrittenStory = v.InferOutput<typeof storyFileSchema>;
