import * as v from 'valibot';
import { isUnit, type Unit } from '../domain/format';
import {
  isYear,
  mostDigits,
  mostOriginLetters,
  mostTitleLetters,
  mostUnitLetters,
  mostYears,
} from '../domain/ownLimits';
import { ownText } from './ownTextSchema';
import { idSchema } from './wordsSchema';

const named = (most: number) => v.pipe(ownText(most), v.trim(), v.nonEmpty('is empty'));
const unit = v.custom<Unit>(isUnit, 'is no unit');

const yearSchema = v.strictObject({
  year: v.pipe(v.number(), v.integer(), v.check(isYear, 'is no year from 1949 to 2100')),
  /** By the id of the area; one that is not named has no data. */
  values: v.record(idSchema, v.pipe(v.number(), v.finite())),
  city: v.nullable(v.pipe(v.number(), v.finite())),
});

/** An indicator of a table of somebody's own: what a file and the form about it said, and nothing that the page adds. */
export const ownNumbersSchema = v.pipe(
  v.strictObject({
    title: named(mostTitleLetters),
    /** One of the page's units; `null` where `unitText` has the words of another. */
    unit: v.nullable(unit),
    unitText: ownText(mostUnitLetters),
    digits: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostDigits)),
    /** Where it came from: a file's name, or that it was pasted. */
    origin: named(mostOriginLetters),
    /** Oldest first, each once. */
    years: v.pipe(
      v.array(yearSchema),
      v.minLength(1),
      v.maxLength(mostYears),
      v.check(
        (years) => years.every(({ year }, at) => year > (years[at - 1]?.year ?? 0)),
        'are not in order',
      ),
    ),
  }),
  v.check((one) => one.unit !== null || one.unitText.trim() !== '', 'has no unit'),
);

export type OwnNumbers = v.InferOutput<typeof ownNumbersSchema>;
