import type { QuantityKind } from '../domain/verdict';
import type { Lang } from '../domain/lang';

/** One side of a sentence about two areas, its value as printed. */
export interface ComparedValue {
  readonly name: string;
  readonly text: string;
  readonly year: number;
}
export interface Difference {
  readonly isHigher: boolean;
  readonly nature: QuantityKind;
  readonly gap: string;
  /** How many times the larger is; `null` where that is not said. */
  readonly times: string | null;
}

export interface SentenceWords {
  readonly points: (number: string) => string;
  readonly people: (number: string) => string;
  readonly year: (year: number) => string;
  /** `years` is one year where both sides have the same. */
  readonly missing: (names: readonly string[], indicator: string, year: number | null) => string;
  readonly unlike: (a: ComparedValue, b: ComparedValue, indicator: string) => string;
  readonly same: (a: ComparedValue, b: ComparedValue, indicator: string) => string;
  readonly level: (a: ComparedValue, b: ComparedValue, indicator: string) => string;
  readonly sampled: (a: ComparedValue, b: ComparedValue, indicator: string) => string;
  readonly differ: (
    a: ComparedValue,
    b: ComparedValue,
    indicator: string,
    difference: Difference,
  ) => string;
  readonly valueAfter: (head: string, value: string) => string;
  readonly inBrackets: (text: string) => string;
}

/** 高 for rates and densities, 多 for what is counted, 大 for sizes. */
const more = { rate: ['高', '低'], size: ['大', '小'], count: ['多', '少'] } as const;
const moreEn = {
  rate: ['higher', 'lower'],
  size: ['larger', 'smaller'],
  count: ['more', 'fewer'],
} as const;

const zh: SentenceWords = {
  points: (number) => `${number}个百分点`,
  people: (number) => (number.endsWith('人') ? number : `${number}人`),
  year: (year) => `${year}年`,
  missing: (names, indicator, year) =>
    `${names.join('、')}无${year === null ? '' : `${year}年`}${indicator}数据，不作比较。`,
  unlike: (a, b, indicator) =>
    `${indicator}：${a.name}为${a.year}年的${a.text}，${b.name}为${b.year}年的${b.text}，年份不同，不比高低。`,
  same: (a, b, indicator) => `${a.year}年${indicator}：${a.name}与${b.name}同为${a.text}。`,
  level: (a, b, indicator) =>
    `${a.year}年${indicator}：${a.name}（${a.text}）与${b.name}（${b.text}）相差不足末位一个单位，视为持平。`,
  sampled: (a, b, indicator) =>
    `${a.year}年${indicator}：${a.name}（${a.text}）与${b.name}（${b.text}）相差在抽样误差（95%区间）之内，不比高低。`,
  differ: (a, b, indicator, { isHigher, nature, gap, times }) => {
    const ratio =
      times === null
        ? ''
        : `，${isHigher ? '前者' : '后者'}约为${isHigher ? '后者' : '前者'}的${times}倍`;
    const word = more[nature][isHigher ? 0 : 1];
    return `${a.year}年${indicator}：${a.name}（${a.text}）比${b.name}（${b.text}）${word}${gap}${ratio}。`;
  },
  valueAfter: (head, value) => `${head}${value}`,
  inBrackets: (text) => `（${text}）`,
};

const en: SentenceWords = {
  points: (number) => `${number} percentage points`,
  people: (number) => `${number} people`,
  year: (year) => `${year}`,
  missing: (names, indicator, year) =>
    `${indicator}: no data${year === null ? '' : ` for ${year}`} for ${names.join(' and ')}, so no comparison.`,
  unlike: (a, b, indicator) =>
    `${indicator}: ${a.name} ${a.text} in ${a.year}, ${b.name} ${b.text} in ${b.year}; the years differ, so neither is called higher.`,
  same: (a, b, indicator) =>
    `${indicator}, ${a.year}: ${a.name} and ${b.name} are level at ${a.text}.`,
  level: (a, b, indicator) =>
    `${indicator}, ${a.year}: ${a.name} (${a.text}) and ${b.name} (${b.text}) differ by less than one step of the last digit and count as level.`,
  sampled: (a, b, indicator) =>
    `${indicator}, ${a.year}: ${a.name} (${a.text}) and ${b.name} (${b.text}) differ by no more than sampling may (95% interval), so neither is called higher.`,
  differ: (a, b, indicator, { isHigher, nature, gap, times }) => {
    const word = moreEn[nature][isHigher ? 0 : 1];
    const verb = nature === 'count' ? 'has' : 'is';
    const ratio = times === null ? '' : `; the larger is about ${times} times the smaller`;
    return `${indicator}, ${a.year}: ${a.name} (${a.text}) ${verb} ${gap} ${word} than ${b.name} (${b.text})${ratio}.`;
  },
  valueAfter: (head, value) => `${head}: ${value}`,
  inBrackets: (text) => ` (${text})`,
};

export const sentenceWords: Readonly<Record<Lang, SentenceWords>> = { zh, en };
