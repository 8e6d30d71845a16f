import * as v from 'valibot';

/** Signs that no text has, or that would turn the words around them. */
const unprinted = /(?![\n\t])\p{Cc}|\p{Bidi_Control}/gu;

export const withoutUnprinted = (words: string): string => words.replace(unprinted, '');

/** Text of somebody's own: as it was written, without signs that are not seen. */
export const ownText = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most, `has more than ${most} letters`),
    v.transform(withoutUnprinted),
  );
