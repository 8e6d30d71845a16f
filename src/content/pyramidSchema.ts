import * as v from 'valibot';
import { sources } from './wordsSchema';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** One list an area, in the order of `areas`; in it one number an age group. */
const counts = v.array(v.array(count));

/** Residents by age and sex at each census. A wing and the city are sums of their areas. */
export const pyramidSchema = v.strictObject({
  /** The first age of each group, youngest first; the last group is open. */
  ages: v.array(count),
  years: v.array(v.strictObject({ year: count, men: counts, women: counts, sources })),
});
