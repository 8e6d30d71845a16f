import type { Lang } from '../domain/lang';

/** Stands wherever numbers of a table of one's own do: on the page, in pictures, in files' names. */
export const ownMark: Readonly<Record<Lang, string>> = {
  zh: '自带数据，未经核实',
  en: 'Own data, not verified',
};

/** The name of an indicator where it stands among those of the pack. */
export const ownNamed: Readonly<Record<Lang, (name: string) => string>> = {
  zh: (name) => `${name}（自带数据）`,
  en: (name) => `${name} (own data)`,
};

/** What can be said of how such numbers were made. */
export const ownScope: Readonly<Record<Lang, string>> = {
  zh: '使用者自带，口径未经核实',
  en: 'Somebody’s own figures; definition not verified',
};
