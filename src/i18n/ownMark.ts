import type { Lang } from '../domain/lang';

/** Stands wherever numbers of a table of one's own do: on the page, in pictures, in files' names. */
export const ownMark: Readonly<Record<Lang, string>> = {
  zh: '自带数据，未经核实',
  en: 'Own data, not verified',
};

/** What can be said of how such numbers were made. */
export const ownScope: Readonly<Record<Lang, string>> = {
  zh: '由访问者自带，口径未经核实',
  en: 'Brought by the visitor; definition not verified',
};
