import type { RawRow } from '../tables/csv';

/** Where something is written: a file, its 1-based line, and its cell, which is empty in a text. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly cell: string;
}

/** An indicator in a year, from whichever table. */
export interface Column {
  readonly place: Place;
  readonly id: string;
  readonly name: string;
  /** Empty where it is the Chinese one. */
  readonly english: string;
  /** As it is written, e.g. 万人. */
  readonly unit: string;
  /** A word of `groups`; empty for 经济. */
  readonly group: string;
  readonly year: number;
  /** What is counted, when, and what is left out. */
  readonly scope: string;
  /** A row of `sources.csv`. */
  readonly source: RawRow;
  /** Area id or `city` → number in the written unit. */
  readonly values: ReadonlyMap<string, { readonly value: number; readonly place: Place }>;
  /** Whether the areas make up the whole; `null` where unit and numbers tell. */
  readonly adds: boolean | null;
  /** Whether a whole that is not written is the sum of its areas. */
  readonly isCompleted: boolean;
}

/** Tells what is wrong at a place, in both languages. */
export type Tell = (place: Place, zh: string, en: string) => void;
