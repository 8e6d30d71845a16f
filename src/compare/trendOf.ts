import type { Tone } from '../content/schema';
import { formatNumber } from '../domain/format';
import { seriesOf } from '../domain/series';
import { changeOf } from '../domain/statistics';
import { printedDifference, verdictOf } from '../domain/verdict';
import type { Lang } from '../domain/lang';
import { compareWords } from '../i18n/compare';
import { sentenceWords } from '../i18n/sentence';
import type { Atlas } from './atlas';
import type { IndicatorTable } from './indicatorTable';
import { gapText } from './pairSentence';

export interface TrendPlace {
  readonly id: string;
  readonly name: string;
  readonly slot: number | null;
  readonly wing: Tone | 'none';
  readonly from: number | null;
  readonly to: number | null;
  readonly fromText: string;
  readonly toText: string;
  /** All of it in one sentence. */
  readonly text: string;
}
export interface TrendModel {
  readonly from: number;
  readonly to: number;
  /** Counts are drawn by their change, the first year being 100. */
  readonly isIndex: boolean;
  readonly places: readonly TrendPlace[];
}

/** The last two years of an indicator; `null` where there is one year only. */
export function trendOf(
  atlas: Atlas,
  indicatorTable: IndicatorTable,
  lang: Lang,
): TrendModel | null {
  const [from, to] = indicatorTable.years.slice(-2);
  if (from === undefined || to === undefined) return null;
  const first = seriesOf(atlas, indicatorTable.measure.id, from);
  const last = seriesOf(atlas, indicatorTable.measure.id, to);
  if (first === undefined || last === undefined) return null;
  const isIndex = indicatorTable.measure.combine === 'sum';
  const place = (
    who: Pick<TrendPlace, 'id' | 'name' | 'slot' | 'wing'>,
    before: number | null,
    after: number | null,
  ): TrendPlace => {
    const isKnown = before !== null && after !== null;
    return {
      ...who,
      from: isKnown ? (isIndex ? 100 : before) : null,
      to: isKnown ? (isIndex && before !== 0 ? (after / before) * 100 : after) : null,
      // A common start needs no label: it is 100 for all, and the numbers are in the sentences.
      fromText: before === null || isIndex ? '' : indicatorTable.format(before),
      toText: after === null ? '' : toText(who.name, before, after, indicatorTable, isIndex),
      text: changeText(who.name, before, after, from, to, indicatorTable, lang),
    };
  };
  const places = indicatorTable.rows.map(({ id, short, slot, wing }, index) =>
    place({ id, name: short, slot, wing }, first.values[index] ?? null, last.values[index] ?? null),
  );
  const city = {
    id: atlas.city.id,
    name: compareWords[lang].wholeCity,
    slot: null,
    wing: 'none',
  } as const;
  return { from, to, isIndex, places: [...places, place(city, first.city, last.city)] };
}

function toText(
  name: string,
  before: number | null,
  after: number,
  indicatorTable: IndicatorTable,
  isIndex: boolean,
): string {
  const change = isIndex ? changeOf(before, after) : null;
  const value = `${name} ${indicatorTable.format(after)}`;
  return change === null ? value : `${value} (${formatNumber(change, 1, true)}%)`;
}

/** From what to what, and by how much: level where the difference is below the rounding step. */
export function changeText(
  name: string,
  before: number | null,
  after: number | null,
  from: number,
  to: number,
  { measure, style, format }: IndicatorTable,
  lang: Lang,
): string {
  const words = compareWords[lang];
  const head = `${name}${words.comma}${measure.short[lang]}`;
  if (before === null || after === null) return `${head}${words.comma}${words.noData}${words.stop}`;
  const { year, inBrackets } = sentenceWords[lang];
  const verdict = verdictOf(
    { name, value: after, year: to },
    { name, value: before, year: to },
    measure.digits,
  );
  const gap = gapText(printedDifference(after, before, measure.digits), style, lang);
  const share = measure.combine === 'sum' ? changeOf(before, after) : null;
  const tail = share === null ? '' : inBrackets(`${formatNumber(share, 1, true)}%`);
  const change =
    verdict === 'level'
      ? words.level
      : `${verdict === 'higher' ? words.rise(gap) : words.fall(gap)}${tail}`;
  return `${head}${words.comma}${year(from)} ${format(before)} → ${year(to)} ${format(after)}${words.comma}${change}${words.stop}`;
}
