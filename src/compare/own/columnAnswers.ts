import type { OwnNumbers } from '../../content/ownNumbersSchema';
import { isUnit, type Unit } from '../../domain/format';
import { headingParts } from '../../domain/headingParts';
import type { Matchable } from '../../domain/matchAreas';
import { isYear } from '../../domain/ownLimits';
import type { OwnTable } from '../../domain/ownTable';
import { valuesOfColumn, type OwnValues } from '../../domain/ownValues';

/** What the reader says of a column. */
export interface ColumnAnswer {
  readonly title: string;
  /** One of the page's units, `other`, or a unit in words; empty where none was chosen. */
  readonly unit: string;
  /** The words of another unit. */
  readonly unitText: string;
  readonly year: string;
  /** Values from 0 to 1 are shares of one. */
  readonly isShare: boolean;
}
/** Answers that were given, by column; what was not said is proposed from the heading. */
export type Given = ReadonlyMap<number, Partial<ColumnAnswer>>;
/** In place of a unit of the list. */
export const otherUnit = 'other';

/** Why columns cannot be used yet: nothing is known of a part, or two columns say they are the same. */
export type ColumnFault = 'needs' | 'mixed' | 'twice';

/**
 * What is said of a column: by the reader, else by its heading. Name and unit of a column that says nothing of them are
 * those of the first chosen one that does.
 */
export function answerOf(
  column: number,
  { headings }: Pick<OwnTable, 'headings'>,
  given: Given,
  chosen: readonly number[],
): ColumnAnswer {
  const said = saidOf(column, headings, given);
  const all = chosen.map((one) => saidOf(one, headings, given));
  const named = said.title === undefined ? all.find(({ title }) => (title ?? '') !== '') : said;
  const measured = said.unit === undefined ? all.find(({ unit }) => (unit ?? '') !== '') : said;
  return {
    title: named?.title ?? '',
    unit: measured?.unit ?? '',
    unitText: measured?.unitText ?? '',
    year: said.year ?? '',
    isShare: said.isShare ?? false,
  };
}

function saidOf(column: number, headings: readonly string[], given: Given): Partial<ColumnAnswer> {
  const { title, unit, unitText, year } = headingParts(headings[column] ?? '');
  return {
    ...(title === null ? {} : { title }),
    ...(unit === null ? {} : { unit }),
    ...(unitText === null ? {} : { unit: otherUnit, unitText }),
    ...(year === null ? {} : { year: String(year) }),
    ...given.get(column),
  };
}

/** Only then can the question arise whether a column has shares of one. */
export function canBeShare({ unit }: ColumnAnswer, { values, notes }: OwnValues): boolean {
  const known = values.filter((value) => value !== null);
  return (
    unit === 'percent' &&
    !notes.isPercent &&
    known.length > 0 &&
    known.every((value) => Math.abs(value) <= 1)
  );
}

/** A value as it is taken over: shares of one become per cent. */
export const takenOver = (value: number | null, isShare: boolean): number | null =>
  value === null || !isShare ? value : Number((value * 100).toPrecision(12));

/** What was asked of a table: its chosen columns, what is said of them, and who is who. */
export interface Asked {
  readonly table: OwnTable;
  readonly chosen: readonly number[];
  readonly given: Given;
  readonly settled: ReadonlyMap<number, string | null>;
  readonly origin: string;
}

/** The chosen columns as indicators: those of one name and unit are the years of one. */
export function numbersOf(
  { table, chosen, given, settled, origin }: Asked,
  areas: readonly Matchable[],
): readonly OwnNumbers[] | ColumnFault {
  const groups = new Map<string, OwnNumbers>();
  for (const column of chosen) {
    const answer = answerOf(column, table, given, chosen);
    const read = valuesOfColumn(table, column, areas, settled);
    if (read.notes.isMixed) return 'mixed';
    const unit: Unit | null = isUnit(answer.unit) ? answer.unit : null;
    const unitText = (answer.unit === otherUnit ? answer.unitText : answer.unit).trim();
    const [title, year] = [answer.title.trim(), Number(answer.year)];
    const hasAll = title !== '' && unitText !== '' && /^\d{4}$/.test(answer.year) && isYear(year);
    const isShare = answer.isShare && canBeShare(answer, read);
    const known = areas.flatMap(({ id }, at): [string, number][] => {
      const value = takenOver(read.values[at] ?? null, isShare);
      return value === null ? [] : [[id, value]];
    });
    if (!hasAll || known.length === 0) return 'needs';
    const key = `${title}\n${unitText}`;
    const before = groups.get(key);
    if (before?.years.some((one) => one.year === year) === true) return 'twice';
    const one = { year, values: Object.fromEntries(known), city: takenOver(read.city, isShare) };
    groups.set(key, {
      title,
      unit,
      unitText: unit === null ? unitText : '',
      digits: Math.max(before?.digits ?? 0, isShare ? Math.max(0, read.digits - 2) : read.digits),
      origin,
      years: [...(before?.years ?? []), one].toSorted((a, b) => a.year - b.year),
    });
  }
  return groups.size === 0 ? 'needs' : [...groups.values()];
}
