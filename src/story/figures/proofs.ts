import { packIndex, entriesOf } from '../../content/packIndex';
import type { Pack, PlanItem } from '../../content/schema';
import { figureText } from '../../domain/figureText';
import { quantityOf } from '../../domain/format';
import type { Lang } from '../../domain/lang';
import { seriesOf } from '../../domain/series';
import { wallFigureWords } from '../../i18n/wallFigures';
import { indicatorOf, styleOf } from '../../panels/keyIndicators';
import { numberAndUnit } from './parts';

/** What shows that an item of the plan holds: a number with what it counts, some places, or directions. */
export type Proof =
  | {
      readonly kind: 'number';
      readonly number: string;
      readonly unit: string;
      readonly name: string;
      readonly year: number | null;
    }
  | { readonly kind: 'places'; readonly places: readonly { name: string; year: number | null }[] }
  | { readonly kind: 'openings' };

/** The proof of an item; `null` where the pack names none or has no value for it. */
export function proofOf(pack: Pack, { proof }: PlanItem, lang: Lang): Proof | null {
  if (proof === undefined) return null;
  if (proof === 'openings') return { kind: 'openings' };
  if ('places' in proof) {
    const years = new Map(pack.sites.map(({ place, year }) => [place, year]));
    const places = entriesOf(packIndex(pack).places, proof.places);
    return {
      kind: 'places',
      places: places.map(({ id, name }) => ({ name: name[lang], year: years.get(id) ?? null })),
    };
  }
  if ('figure' in proof) {
    const figure = packIndex(pack).figures.get(proof.figure);
    if (figure === undefined) return null;
    const { name, year } = figure;
    const text = numberAndUnit(figureText(figure, lang));
    return { kind: 'number', ...text, name: name[lang], year };
  }
  const [indicator, series] = [indicatorOf(pack, proof.indicator), seriesOf(pack, proof.indicator)];
  if (indicator === undefined || series === undefined || series.city === null) return null;
  const text = quantityOf(series.city, styleOf(pack, indicator), lang);
  return { kind: 'number', ...text, name: indicator.name[lang], year: series.year };
}

/** As it stands on the wall and in its text: name and year. */
export function namedYear(name: string, year: number | null, lang: Lang): string {
  const words = wallFigureWords[lang];
  return year === null ? name : `${name}\u00a0·\u00a0${words.ofYear(year)}`;
}
