import type { Lang } from '../domain/lang';

/** One text in every language of the page; a function where it has parts that change. */
class Both<T> {
  constructor(
    readonly zh: T,
    readonly en: T,
  ) {}
}

interface Table {
  readonly [key: string]: Both<unknown> | Table;
}

type Side<T> = T extends Both<infer V> ? V : { readonly [K in keyof T]: Side<T[K]> };

/** The words of one language in a table made by `bilingual`. */
export type WordsOf<T extends Readonly<Record<Lang, unknown>>> = T['zh'];

/** A text in Chinese, the original, and in English: a missing translation is an error where it is written. */
export function both<T>(zh: T, en: NoInfer<T>): Both<T> {
  return new Both(zh, en);
}

/** A table of words that holds both languages under one key, as a table for each. */
export function bilingual<T extends Table>(table: T): Readonly<Record<Lang, Side<T>>> {
  return { zh: sideOf(table, 'zh') as Side<T>, en: sideOf(table, 'en') as Side<T> };
}

function sideOf(table: Table, lang: Lang): unknown {
  return Object.fromEntries(
    Object.entries(table).map(([key, value]) => [
      key,
      value instanceof Both ? value[lang] : sideOf(value, lang),
    ]),
  );
}
