import { formatNumber, formatValue, roundTo, spaced, type NumberStyle } from './format';
import type { Lang } from './words';

/** One side of a comparison; `null` is no data. */
export interface Side {
  readonly name: string;
  readonly value: number | null;
  readonly year: number;
}
export interface Compared {
  readonly indicator: string;
  readonly style: NumberStyle;
  readonly lang: Lang;
}
/** How one side stands to the other: what a sentence may say, and no more. */
export type Verdict = 'missing' | 'unlike' | 'level' | 'higher' | 'lower';

/**
 * `level` where the difference is below one step of the last printed digit; `unlike` where the years
 * differ, whatever the values.
 */
export function verdictOf(a: Side, b: Side, digits: number): Verdict {
  if (a.value === null || b.value === null) return 'missing';
  if (a.year !== b.year) return 'unlike';
  // Nine more digits: 0.3 - 0.2 is not quite 0.1.
  const steps = roundTo(Math.abs(a.value - b.value) * 10 ** digits, 9);
  if (steps < 1) return 'level';
  return a.value > b.value ? 'higher' : 'lower';
}

/** The difference as a reader finds it from the two printed values; never negative. */
export function gapOf(a: number, b: number, digits: number): number {
  return Math.abs(roundTo(roundTo(a, digits) - roundTo(b, digits), digits));
}

/** One sentence about two areas. Deterministic; says no more than the printed digits allow. */
export function pairSentence(a: Side, b: Side, what: Compared): string {
  return what.lang === 'zh' ? spaced(chinese(a, b, what)) : english(a, b, what);
}

/** The difference in its unit: percentages differ by percentage points. */
export function gapText(gap: number, { unit, digits, ownUnit }: NumberStyle, lang: Lang): string {
  if (ownUnit === undefined && unit === 'percent') {
    return lang === 'zh'
      ? `${formatNumber(gap, digits)}个百分点`
      : `${formatNumber(gap, digits)} percentage points`;
  }
  const style = { unit, digits, ...(ownUnit === undefined ? {} : { ownUnit }) };
  const text = formatValue(gap, style, lang);
  const isHeads = ownUnit === undefined && unit === 'persons';
  if (!isHeads) return text;
  if (lang === 'en') return `${text} people`;
  return text.endsWith('人') ? text : `${text}人`;
}

/** Both values as printed; in full where the short form would hide the difference. */
function printedPair(
  a: number,
  b: number,
  style: NumberStyle,
  lang: Lang,
): readonly [string, string] {
  const short = [formatValue(a, style, lang), formatValue(b, style, lang)] as const;
  if (short[0] !== short[1]) return short;
  const full = { ...style, isFull: true };
  return [formatValue(a, full, lang), formatValue(b, full, lang)];
}

/** 高 for rates and densities, 多 for what is counted, 大 for sizes. */
function chinesePair({ unit, ownUnit }: NumberStyle): readonly [more: string, less: string] {
  if (ownUnit !== undefined) return ['高', '低'];
  if (unit === 'percent' || unit === 'persons-per-km2') return ['高', '低'];
  if (unit === 'm2' || unit === 'km2' || unit === 'persons-per-household') return ['大', '小'];
  return ['多', '少'];
}

function englishPair({ unit, ownUnit }: NumberStyle): readonly [more: string, less: string] {
  if (ownUnit === undefined && ['persons', 'households', 'sites'].includes(unit))
    return ['more', 'fewer'];
  if (ownUnit === undefined && ['m2', 'km2', 'persons-per-household'].includes(unit))
    return ['larger', 'smaller'];
  return ['higher', 'lower'];
}

/** How many times the larger is, for counts only, from one and a half upwards. */
function timesOf(a: number, b: number, { unit, ownUnit }: NumberStyle): string | null {
  const isCount = ownUnit === undefined && ['persons', 'households', 'sites', 'km2'].includes(unit);
  const [low, high] = a < b ? [a, b] : [b, a];
  if (!isCount || low <= 0 || high / low < 1.5) return null;
  return formatNumber(high / low, 1);
}

function chinese(a: Side, b: Side, { indicator, style, lang }: Compared): string {
  const verdict = verdictOf(a, b, style.digits);
  if (a.value === null || b.value === null) {
    const names = [a, b].filter(({ value }) => value === null).map(({ name }) => name);
    const years = a.year === b.year ? `${a.year}年` : '';
    return `${names.join('、')}无${years}${indicator}数据，不作比较。`;
  }
  const [left, right] = printedPair(a.value, b.value, style, lang);
  if (verdict === 'unlike') {
    return `${indicator}：${a.name}为${a.year}年的${left}，${b.name}为${b.year}年的${right}，年份不同，不比高低。`;
  }
  const gap = gapOf(a.value, b.value, style.digits);
  if (verdict === 'level') {
    return left === right
      ? `${a.year}年${indicator}：${a.name}与${b.name}同为${left}。`
      : `${a.year}年${indicator}：${a.name}（${left}）与${b.name}（${right}）相差不足末位一个单位，视为持平。`;
  }
  const [more, less] = chinesePair(style);
  const times = timesOf(a.value, b.value, style);
  const head = `${a.year}年${indicator}：${a.name}（${left}）比${b.name}（${right}）`;
  const tail =
    times === null
      ? ''
      : `，${verdict === 'higher' ? '前者' : '后者'}约为${verdict === 'higher' ? '后者' : '前者'}的${times}倍`;
  return `${head}${verdict === 'higher' ? more : less}${gapText(gap, style, lang)}${tail}。`;
}

function english(a: Side, b: Side, { indicator, style, lang }: Compared): string {
  const verdict = verdictOf(a, b, style.digits);
  if (a.value === null || b.value === null) {
    const names = [a, b].filter(({ value }) => value === null).map(({ name }) => name);
    const years = a.year === b.year ? ` for ${a.year}` : '';
    return `${indicator}: no data${years} for ${names.join(' and ')}, so no comparison.`;
  }
  const [left, right] = printedPair(a.value, b.value, style, lang);
  if (verdict === 'unlike') {
    return `${indicator}: ${a.name} ${left} in ${a.year}, ${b.name} ${right} in ${b.year}; the years differ, so neither is called higher.`;
  }
  const gap = gapOf(a.value, b.value, style.digits);
  if (verdict === 'level') {
    return left === right
      ? `${indicator}, ${a.year}: ${a.name} and ${b.name} are level at ${left}.`
      : `${indicator}, ${a.year}: ${a.name} (${left}) and ${b.name} (${right}) differ by less than one step of the last digit and count as level.`;
  }
  const times = timesOf(a.value, b.value, style);
  const [more, less] = englishPair(style);
  const verb = more === 'more' ? 'has' : 'is';
  const tail = times === null ? '' : `; the larger is about ${times} times the smaller`;
  return `${indicator}, ${a.year}: ${a.name} (${left}) ${verb} ${gapText(gap, style, lang)} ${verdict === 'higher' ? more : less} than ${b.name} (${right})${tail}.`;
}
