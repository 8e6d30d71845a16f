import * as v from 'valibot';
import { idSchema } from './wordsSchema';

const indicators = v.pipe(v.array(idSchema), v.minLength(1));

/** Which indicators draw the portrait of a county or a wing; all are ids of the dictionary. */
export const portraitSchema = v.strictObject({
  /** The large numbers below a county's name. */
  headline: v.pipe(indicators, v.maxLength(3)),
  /** One row each, all counties on it. */
  among: v.pipe(indicators, v.maxLength(8)),
  /** Those that more than one census has, as lines. */
  years: indicators,
  /** Which end is the better one, for strengths and shortfalls; the pack's judgement. */
  judged: v.array(v.strictObject({ indicator: idSchema, better: v.picklist(['high', 'low']) })),
  /** Goals of a yearly rise in percentage points, with the indicator that shows a county's own. */
  rises: v.array(v.strictObject({ item: idSchema, figure: idSchema, indicator: idSchema })),
  /** Facts and events of this year and after stand apart from the plan's time. */
  since: v.pipe(v.number(), v.integer()),
});
