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
});

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
