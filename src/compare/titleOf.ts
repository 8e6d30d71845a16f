import { entriesOf, packIndex } from '../content/packIndex';
import type { Source } from '../content/schema';
import type { Rating } from '../content/valueStatus';
import type { Lang } from '../domain/lang';
import { compareWords } from '../i18n/compare';
import { ratingText } from '../i18n/rating';
import { sentenceWords } from '../i18n/sentence';
import type { Atlas } from './atlas';
import type { IndicatorTable } from './indicatorTable';

export interface FigureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly sources: readonly Source[];
  readonly fileName: string;
  readonly legend: string;
  readonly ratings: readonly Rating[];
}

/** What stands over a picture of one indicator, and what a file of it is called and rests on. */
export function titleOf(atlas: Atlas, indicatorTable: IndicatorTable, lang: Lang): FigureWords {
  const { measure, series } = indicatorTable;
  const own = measure.group === 'own' ? sentenceWords[lang].inBrackets(compareWords[lang].own) : '';
  const rating = measure.group === 'own' ? '' : ratingText(series, lang);
  const chosen = indicatorTable.rows
    .filter(({ slot }) => slot !== null)
    .toSorted((a, b) => (a.slot ?? 0) - (b.slot ?? 0))
    .map(({ short }) => short);
  return {
    title: `${measure.name[lang]}${own}`,
    subtitle: [sentenceWords[lang].year(series.year), rating]
      .filter((part) => part !== '')
      .join(' · '),
    sources: sourcesOf(atlas, series.sources),
    fileName: [atlas.id, measure.id, series.year].join('-'),
    ratings: measure.group === 'own' ? [] : [series],
    legend: chosen.join(compareWords[lang].listJoin),
  };
}

export function sourcesOf(atlas: Atlas, ids: readonly string[]): readonly Source[] {
  return entriesOf(packIndex(atlas).sources, ids);
}

/** What the table of all numbers is headed: that of a pack without figures of a census names none. */
export const tableTitle = ({ series }: Pick<Atlas, 'series'>, lang: Lang): string =>
  compareWords[lang].table[series.some(({ entry }) => entry !== null) ? 'title' : 'titleOfAny'];
