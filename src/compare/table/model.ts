import { partsOf } from '../../content/nesting';
import { packIndex } from '../../content/packIndex';
import type { Series } from '../../content/schema';
import type { FileCell } from '../../domain/csv';
import { searchAreas } from '../../domain/matchAreas';
import type { Lang } from '../../domain/lang';
import { versionText } from '../../i18n/dataLog';
import { compareWords } from '../../i18n/compare';
import { ownMark } from '../../i18n/ownMark';
import { comparable, styleOf, type Atlas, type Measure } from '../atlas';
import { sourceLine } from '../../i18n/sourceLine';
import { formatValue } from '../../domain/format';

/** One series as a column. */
export interface Column {
  /** `<indicator>.<year>` */
  readonly id: string;
  readonly measure: Measure;
  readonly series: Series;
  readonly format: (value: number) => string;
}
export interface TableRow {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly wing: string;
  readonly values: readonly (number | null)[];
}
export interface Sorting {
  /** A column's id, `name` or `wing`; `null` is the official order. */
  readonly by: string | null;
  readonly isRising: boolean;
}
export interface TableFilter {
  readonly text: string;
  readonly wing: string | null;
  readonly group: Measure['group'] | null;
  /** Only the newest year of each indicator. */
  readonly isLatest: boolean;
}

export function columnsOf(
  atlas: Atlas,
  { group, isLatest }: TableFilter,
  lang: Lang,
): readonly Column[] {
  return comparable(atlas)
    .filter((measure) => group === null || measure.group === group)
    .flatMap((measure) => {
      const style = styleOf(atlas, measure);
      const all = atlas.series
        .filter(({ indicator }) => indicator === measure.id)
        .toSorted((a, b) => b.year - a.year);
      return (isLatest ? all.slice(0, 1) : all).map((series) => ({
        id: `${measure.id}.${series.year}`,
        measure,
        series,
        format: (value: number) => formatValue(value, style, lang),
      }));
    });
}

/** Filtered and sorted; rows without a value stand last whichever way the column is sorted. */
export function rowsOf(
  atlas: Atlas,
  columns: readonly Column[],
  { text, wing }: TableFilter,
  { by, isRising }: Sorting,
  lang: Lang,
): readonly TableRow[] {
  const found = text.trim() === '' ? null : new Set(searchAreas(text, atlas.areas));
  const parts = wing === null ? null : partsOf(atlas, wing);
  const rows = atlas.areas
    .map((area, index): TableRow & { readonly wingId: string } => ({
      id: area.id,
      name: area.name[lang],
      code: area.code,
      wingId: area.wing,
      wing: packIndex(atlas).wings.get(area.wing)?.short[lang] ?? '',
      values: columns.map(({ series }) => series.values[index] ?? null),
    }))
    .filter(
      ({ id, wingId }) =>
        (found === null || found.has(id)) && (parts === null || parts.has(wingId)),
    );
  if (by === null) return rows;
  const sign = isRising ? 1 : -1;
  const collator = new Intl.Collator(lang === 'zh' ? 'zh-Hans-CN' : 'en');
  if (by === 'name' || by === 'wing')
    return rows.toSorted((a, b) => sign * collator.compare(a[by], b[by]));
  const at = columns.findIndex(({ id }) => id === by);
  return rows.toSorted((a, b) => {
    const [x = null, y = null] = [a.values[at], b.values[at]];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x - y);
  });
}

/** The whole city as the last line; sums are the city's own published or added value. */
export function cityRow(atlas: Atlas, columns: readonly Column[], lang: Lang): TableRow {
  return {
    id: atlas.city.id,
    name: compareWords[lang].wholeCity,
    code: '',
    wing: '',
    values: columns.map(({ series }) => series.city),
  };
}

/** Heads and values for a file or the clipboard: one line an area, unrounded numbers. */
export function dataSheet(
  { words: { wings } }: Atlas,
  rows: readonly TableRow[],
  columns: readonly Column[],
  lang: Lang,
): readonly (readonly FileCell[])[] {
  const words = compareWords[lang].table;
  return [
    [
      words.code,
      words.name,
      wings.one[lang],
      ...columns.map(
        ({ measure, series }) =>
          `${measure.name[lang]} ${series.year} (${unitOf(measure, lang)})${measure.group === 'own' ? ` · ${ownMark[lang]}` : ''}`,
      ),
    ],
    ...rows.map(({ code, name, wing, values }) => [code, name, wing, ...values]),
  ];
}

/** A unit as a file's cell names it; the visitor's own as it was written. */
const unitOf = ({ unit, ownUnit }: Measure, lang: Lang): string =>
  ownUnit ?? compareWords[lang].table.units[unit] ?? unit;

/** What each column means. */
export function dictionarySheet(
  columns: readonly Column[],
  lang: Lang,
): readonly (readonly FileCell[])[] {
  const words = compareWords[lang].table;
  return [
    [words.id, words.indicator, words.year, words.unit, words.scope, words.method, words.sourceIds],
    ...columns.map(({ measure, series }) => [
      measure.id,
      measure.name[lang],
      series.year,
      unitOf(measure, lang),
      measure.scope[lang],
      measure.method?.[lang] ?? null,
      series.sources.join(' '),
    ]),
  ];
}

/** A sheet with the version of the data as its last line, which is as long as the others. */
export function withVersion(
  rows: readonly (readonly FileCell[])[],
  { version }: Atlas,
  lang: Lang,
): readonly (readonly FileCell[])[] {
  const rest = (rows[0] ?? []).slice(1).map(() => null);
  return [...rows, [versionText(version, lang), ...rest]];
}

/** Whose numbers they are. */
export function sourceSheet(
  atlas: Atlas,
  columns: readonly Column[],
  lang: Lang,
): readonly (readonly FileCell[])[] {
  const words = compareWords[lang].table;
  const ids = [...new Set(columns.flatMap(({ series }) => series.sources))];
  const sources = ids.flatMap((id) => packIndex(atlas).sources.get(id) ?? []);
  return [
    [words.id, words.source, words.date, words.link, words.licence],
    ...sources.map((source) => [
      source.id,
      sourceLine(source, lang),
      source.date,
      source.url,
      source.licence,
    ]),
  ];
}
