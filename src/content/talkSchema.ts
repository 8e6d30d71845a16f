import * as v from 'valibot';
import { mostPlaceLists } from '../domain/ownLimits';
import { ownNumbersSchema } from './ownNumbersSchema';
import { ownPlacesSchema } from './ownPlacesSchema';
import { ownText } from './ownTextSchema';
import { revealSchema, stepSchema } from './storySchema';
import { idSchema } from './wordsSchema';

/** Limits of a talk of one's own: what a hand could have made, and no more. */
export const mostSteps = 1000;
export const mostTalks = 50;
export const mostTables = 100;
export const mostReveals = 40;
export const mostLetters = { name: 80, line: 400, notes: 20_000 } as const;
/** Of `story.yaml`, whose reading takes long. */
export const mostYamlLetters = 500_000;

/** One language may be empty: then the other one stands for it. */
const words = (most: number) => v.strictObject({ zh: ownText(most), en: ownText(most) });

export const talkStepSchema = v.strictObject({
  ...stepSchema.entries,
  minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(999)),
  caption: words(mostLetters.line),
  notes: words(mostLetters.notes),
  section: v.nullable(ownText(mostLetters.line)),
  /** With none the step says so on the wall and on paper. */
  sources: v.pipe(v.array(idSchema), v.maxLength(100)),
  reveals: v.pipe(
    v.array(v.strictObject({ ...revealSchema.entries, text: words(mostLetters.line) })),
    v.maxLength(mostReveals),
  ),
  /** Kept, and in no talk. */
  isLeftOut: v.exactOptional(v.literal(true)),
});

/** A talk of one's own: texts have their placeholders, steps stand in the order of the talk. */
export const talkSchema = v.strictObject({
  id: idSchema,
  name: v.pipe(ownText(mostLetters.name), v.nonEmpty('is empty')),
  story: v.strictObject({
    chapters: v.array(v.strictObject({ id: idSchema, name: words(mostLetters.name) })),
    steps: v.pipe(v.array(talkStepSchema), v.maxLength(mostSteps, `more than ${mostSteps} steps`)),
  }),
  /** The file that the talk was read from, for its comments. */
  yaml: v.exactOptional(v.pipe(v.string(), v.maxLength(mostYamlLetters))),
});

export const talkFileSchema = v.strictObject({
  format: v.literal('city-blueprint'),
  version: v.literal(3),
  /** The id of the city pack that the talk is about. */
  pack: idSchema,
  /** The talk that is told; `null` is the pack's own. */
  active: v.nullable(idSchema),
  talks: v.pipe(v.array(talkSchema), v.maxLength(mostTalks)),
  /** Tables of somebody's own that the talks use, or that were taken along. */
  tables: v.pipe(v.array(ownNumbersSchema), v.maxLength(mostTables)),
  /** Lists of places of somebody's own, likewise. */
  places: v.pipe(
    v.array(ownPlacesSchema),
    v.maxLength(mostPlaceLists, `are more than ${mostPlaceLists} lists`),
  ),
});

export type TalkStep = v.InferOutput<typeof talkStepSchema>;
export type Reveal = TalkStep['reveals'][number];
export type Talk = v.InferOutput<typeof talkSchema>;
export type TalkFile = v.InferOutput<typeof talkFileSchema>;
