import { membersOf } from '../../content/nesting';
import { packIndex } from '../../content/packIndex';
import type { Pack, Tone } from '../../content/schema';
import { formatValue } from '../../domain/format';
import type { Lang } from '../../domain/lang';
import { seriesOf } from '../../domain/series';
import { combinedOf, shareOf, sumOf } from '../../domain/statistics';
import { ratingText } from '../../i18n/rating';
import { styleOf } from '../../panels/keyIndicators';
import { shareStyle } from '../../panels/styles';

export interface WingPart {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  /** In per cent of all wings. */
  readonly share: number;
  readonly shareText: string;
  readonly valueText: string;
}
export interface ShareRow {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly status: 'measured' | 'derived' | 'estimate';
  /** What must be said of the values in words; empty where they are as measured. */
  readonly rating: string;
  readonly parts: readonly WingPart[];
}

/** Counts by wing, in the order of the ids; one without values of every wing is left out. */
export function shareRows(pack: Pack, ids: readonly string[], lang: Lang): readonly ShareRow[] {
  return ids.flatMap((id) => {
    const [indicator, series] = [packIndex(pack).indicators.get(id), seriesOf(pack, id)];
    if (indicator === undefined || series === undefined || indicator.combine !== 'sum') return [];
    const values = pack.wings.map((wing) => {
      const areas = membersOf(pack, wing.id).map((area) => area.id);
      return combinedOf(pack, indicator, areas, series.year);
    });
    const whole = sumOf(values);
    const parts = pack.wings.flatMap(({ id: wing, short, tone }, at) => {
      const value = values[at] ?? null;
      const share = shareOf(value, whole);
      if (value === null || share === null) return [];
      const valueText = formatValue(value, styleOf(pack, indicator), lang);
      const shareText = formatValue(share, shareStyle, lang);
      return [{ id: wing, name: short[lang], tone, share, shareText, valueText }];
    });
    const { year, status } = series;
    const rating = ratingText(series, lang);
    return whole === null ? [] : [{ id, name: indicator.short[lang], year, status, rating, parts }];
  });
}
