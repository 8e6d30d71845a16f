import * as v from 'valibot';
import { localisedSchema } from './wordsSchema';

const daySchema = v.pipe(v.string(), v.isoDate('is no day such as 2026-01-31'));
const digestSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, 'is no digest of eight digits'));

/** Which state of a pack's data this is. */
export const dataVersionSchema = v.strictObject({
  /** The day of the last release; `null` where there has been none. */
  date: v.nullable(daySchema),
  /** The first eight hexadecimal digits of the SHA-256 of all that is written about the city. */
  digest: digestSchema,
  /** Whether the data are those of that release, to the letter. */
  isReleased: v.boolean(),
});

/** What a release changed; without date and digest, what has changed since the last one. */
export const dataReleaseSchema = v.strictObject({
  date: v.nullable(daySchema),
  digest: v.nullable(digestSchema),
  changes: v.array(localisedSchema),
});

export type DataVersion = v.InferOutput<typeof dataVersionSchema>;
export type DataRelease = v.InferOutput<typeof dataReleaseSchema>;
