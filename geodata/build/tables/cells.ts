import * as v from 'valibot';
import { idSchema, localisedSchema } from '../../../src/content/schema';

export const firstYear = 1949;
export const lastYear = 2030;

export const emptyIsNull = v.transform((cell: string) => (cell === '' ? null : cell));

/** A text as it is shown: not empty, no markup. */
export const wordsCell = localisedSchema.entries.zh;
export const optionalWordsCell = v.pipe(v.string(), emptyIsNull, v.nullable(wordsCell));

/** Plain digits with an optional minus and point; the cell may not be empty. */
export const numberCell = v.pipe(
  v.string(),
  v.rawTransform<string, number>(({ dataset, addIssue, NEVER }) => {
    const text = dataset.value;
    if (isNumber(text)) return Number(text);
    addIssue({ message: text === '' ? 'is empty' : notANumber(text) });
    return NEVER;
  }),
);

/** An empty cell is a stated gap: there is no such number. */
export const optionalNumberCell = v.pipe(v.string(), emptyIsNull, v.nullable(numberCell));

const yearReason = `is not a year between ${firstYear} and ${lastYear}`;
export const yearSchema = v.pipe(
  v.number(),
  v.integer(yearReason),
  v.minValue(firstYear, yearReason),
  v.maxValue(lastYear, yearReason),
);
export const yearCell = v.pipe(numberCell, yearSchema);

export const idCell = v.pipe(v.string(), v.nonEmpty('is empty'), idSchema);
export const optionalIdCell = v.pipe(v.string(), emptyIsNull, v.nullable(idSchema));

/** Items separated by `|`; an empty cell has none. */
export function listCell<T>(item: v.GenericSchema<string, T>) {
  const split = v.transform((cell: string) => (cell === '' ? [] : cell.split('|')));
  return v.pipe(v.string(), split, v.array(item));
}

function isNumber(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
}

/** Names the plain spelling where full-width digits, separators or a percent sign are in the way. */
function notANumber(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/[,\s%、]/g, '');
  return `"${text}" is not a number${isNumber(plain) ? ` (write ${plain})` : ''}`;
}
