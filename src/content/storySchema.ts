import * as v from 'valibot';
import { stageSchema } from './stageSchema';
import { idSchema, localisedSchema, sources, textSchema } from './wordsSchema';

/** The talks that one story holds, in minutes: a step of a shorter talk is in every longer one. */
export const talkLengths = [5, 15, 40] as const;
/** As much as a room can read at a glance. */
export const mostHan = 40;

/** Only the parts of a view that a step says something about; the rest is the start view's. */
export const stepViewSchema = v.strictObject({
  subject: v.exactOptional(idSchema),
  layers: v.exactOptional(v.array(idSchema)),
  indicator: v.exactOptional(idSchema),
  year: v.exactOptional(v.pipe(v.number(), v.integer())),
  /** The map shows the change from this year to `year`. */
  since: v.exactOptional(v.pipe(v.number(), v.integer())),
  /** Counties that are pointed out; the map stays where it is. */
  areas: v.exactOptional(v.array(idSchema)),
});

export const captionSchema = v.pipe(
  localisedSchema,
  v.check(({ zh }) => hanCount(zh) <= mostHan, `has more than ${mostHan} Han characters`),
);

export const revealSchema = v.strictObject({
  /** One line that joins the caption. */
  text: captionSchema,
  /** What it changes on the map; later reveals build on it. */
  view: stepViewSchema,
});

export const stepSchema = v.strictObject({
  /** `<chapter>--<name>`: part of links, so never renamed and never taken out. */
  id: idSchema,
  chapter: idSchema,
  /** The shortest talk that has the step. */
  depth: v.picklist(talkLengths),
  /** Speaking time; those of a talk's steps add up to its length. */
  minutes: v.pipe(v.number(), v.minValue(0.1)),
  view: stepViewSchema,
  /** How the wall is composed. */
  stage: stageSchema,
  caption: captionSchema,
  notes: localisedSchema,
  /** The report's heading, where the step retells the report. */
  section: v.nullable(textSchema),
  sources,
  reveals: v.array(revealSchema),
});

export const storySchema = v.strictObject({
  chapters: v.array(v.strictObject({ id: idSchema, name: localisedSchema })),
  steps: v.array(stepSchema),
});

export type Story = v.InferOutput<typeof storySchema>;
export type Step = Story['steps'][number];
export type StepView = Step['view'];

export function hanCount(text: string): number {
  return text.match(/\p{sc=Han}/gu)?.length ?? 0;
}
