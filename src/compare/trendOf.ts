import type { Series, Tone } from '../content/schema';
import { formatNumber } from '../domain/format';
import { askedOf } from '../domain/sampling';
import { seriesOf } from '../domain/series';
import { changeOf } from '../domain/statistics';
import { printedDifference, verdictOf, type Side } from '../domain/verdict';
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
/** A value and how many were asked for it. */
type Found = readonly [number | null, number | null];

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
  const at = (series: Series, index: number): Found => [
    series.values[index] ?? null,
    askedOf(atlas, series).values[index] ?? null,
  ];
  const of = (series: Series): Found => [series.city, askedOf(atlas, series).city];
  const place = (
    who: Pick<TrendPlace, 'id' | 'name' | 'slot' | 'wing'>,
    [before, askedBefore]: Found,
    [after, askedAfter]: Found,
  ): TrendPlace => {
    const isKnown = before !== null && after !== null;
    return {
      ...who,
      from: isKnown ? (isIndex ? 100 : before) : null,
      to: isKnown ? (isIndex && before !== 0 ? (after / before) * 100 : after) : null,
      // A common start needs no label: it is 100 for all, and the numbers are in the sentences.
      fromText: before === null || isIndex ? '' : indicatorTable.format(before),
      toText: after === null ? '' : toText(who.name, before, after, indicatorTable, isIndex),
      text: changeText(
        who.name,
        { value: before, year: from, asked: askedBefore },
        { value: after, year: to, asked: askedAfter },
        indicatorTable,
        lang,
      ),
    };
  };
  const places = indicatorTable.rows.map(({ id, short, slot, wing }, index) =>
    place({ id, name: short, slot, wing }, at(first, index), at(last, index)),
  );
  const city = {
    id: atlas.city.id,
    name: compareWords[lang].wholeCity,
    slot: null,
    wing: 'none',
  } as const;
  return { from, to, isIndex, places: [...places, place(city, of(first), of(last))] };
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
  before: Omit<Side, 'name'>,
  after: Omit<Side, 'name'>,
  { measure, style, format }: IndicatorTable,
  lang: Lang,
): string {
  const words = compareWords[lang];
  const head = `${name}${words.comma}${measure.short[lang]}`;
  if (before.value === null || after.value === null)
    return `${head}${words.comma}${words.noData}${words.stop}`;
  const { year, inBrackets } = sentenceWords[lang];
  // Unlike years are what is asked for here.
  const verdict = verdictOf(
    { ...after, name },
    { ...before, name, year: after.year },
    measure.digits,
  );
  const gap = gapText(printedDifference(after.value, before.value, measure.digits), style, lang);
  const share = measure.combine === 'sum' ? changeOf(before.value, after.value) : null;
  const tail = share === null ? '' : inBrackets(`${formatNumber(share, 1, true)}%`);
  const change =
    verdict === 'level' || verdict === 'sampled'
      ? words[verdict]
      : `${verdict === 'higher' ? words.rise(gap) : words.fall(gap)}${tail}`;
  return `${head}${words.comma}${year(before.year)} ${format(before.value)} → ${year(after.year)} ${format(after.value)}${words.comma}${change}${words.stop}`;
}
