import type { Rating } from '../content/valueStatus';
import type { Lang } from '../domain/lang';
import { bilingual, both } from './bilingual.ts';

const words = bilingual({
  statuses: {
    measured: both('', ''),
    derived: both('推算', 'derived'),
    estimate: both('估算', 'estimate'),
    target: both('规划目标', 'plan target'),
  },
  sample: both('10%抽样', '10% sample'),
  confidence: {
    high: both('', ''),
    medium: both('可信度中', 'medium confidence'),
    low: both('可信度低', 'low confidence'),
  },
  dot: both(' · ', ' · '),
  colon: both('：', ': '),
  meanings: {
    derived: both('推算：由来源中的数计算得出', 'Derived: worked out from figures of the source'),
    estimate: both(
      '估算：计算所用的数有不确定之处',
      'Estimate: rests on a figure that is itself uncertain',
    ),
    target: both('规划目标：报告提出的数', 'Plan target: a figure that the report sets'),
    sample: both(
      '10%抽样：普查长表，约十户查一户',
      '10% sample: the census long form, about one household in ten',
    ),
    medium: both(
      '可信度中：来源未经其他来源核对，图上颜色较浅',
      'Medium confidence: the source could not be cross-checked; paler on the map',
    ),
    low: both('可信度低：来源把握较小', 'Low confidence: the source is not sure'),
  },
  join: both('；', '; '),
  stop: both('。', '.'),
});

/** Of a value that was found in a sample. */
export const sampleWords: Readonly<Record<Lang, string>> = {
  zh: words.zh.sample,
  en: words.en.sample,
};

/** Of a sample whose size is not known. */
export const unknownBase: Readonly<Record<Lang, string>> = {
  zh: '各县的抽样户数未查到：比较时只计末位数的舍入，未计抽样误差，相差不大的不宜分高下。',
  en: 'How many households were asked in each county was not found: comparisons allow for rounding alone, not for sampling error, so small differences should not be read as real.',
};

/** What must be said of a value in words; empty for one that is measured, of all, and sure. */
export function ratingText({ status, confidence, sample }: Rating, lang: Lang): string {
  const own = words[lang];
  const parts = [
    own.statuses[status],
    sample === null ? '' : own.sample,
    own.confidence[confidence],
  ];
  return parts.filter((part) => part !== '').join(own.dot);
}

/** A rating's words and what it is the rating of; that is empty where it is seen. */
export const ratingWithNames = (text: string, names: string, lang: Lang): string =>
  names === '' ? text : text + words[lang].colon + names;

/** What is to be explained below a picture: each way of making a value once, in the order they occur. */
export function distinctRatings(
  ratings: readonly Rating[],
  lang: Lang,
): readonly { readonly text: string; readonly rating: Rating }[] {
  const all = new Map(ratings.map((rating) => [ratingText(rating, lang), rating]));
  return [...all].flatMap(([text, rating]) => (text === '' ? [] : [{ text, rating }]));
}

/** One sentence on what the words of some ratings mean; empty where all are measured, of all, and sure. */
export function ratingsExplained(ratings: readonly Rating[], lang: Lang): string {
  const { meanings, join, stop } = words[lang];
  const has = (is: (rating: Rating) => boolean) => ratings.some(is);
  const told = [
    has(({ status }) => status === 'derived') ? meanings.derived : null,
    has(({ status }) => status === 'estimate') ? meanings.estimate : null,
    has(({ status }) => status === 'target') ? meanings.target : null,
    has(({ sample }) => sample !== null) ? meanings.sample : null,
    has(({ confidence }) => confidence === 'medium') ? meanings.medium : null,
    has(({ confidence }) => confidence === 'low') ? meanings.low : null,
  ].filter((text) => text !== null);
  return told.length === 0 ? '' : told.join(join) + stop;
}
