import type { Lang } from '../domain/words';

/** Stands wherever numbers of a table of one's own do: on the page, in pictures, in files' names. */
export const ownMark: Readonly<Record<Lang, string>> = {
  zh: '自带数据，未经核实',
  en: 'Own data, not verified',
};
