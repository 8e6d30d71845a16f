import { packIndex } from '../../content/packIndex';
import type { Pack, Place } from '../../content/schema';
import type { Lang } from '../../domain/lang';
import { ownMark } from '../../i18n/ownMark';
import { panelWords, siteTypeWord } from '../../i18n/panel';
import { periodText } from '../../i18n/periods';
import { placeWords } from '../../i18n/places';
import { planWords } from '../../i18n/plan';

export interface PlaceRow {
  readonly term: string;
  readonly text: string;
}

/** What a place's card says, line by line; a line of which nothing is known is left out. */
export function placeRows(pack: Pack, place: Place, lang: Lang): readonly PlaceRow[] {
  const words = placeWords[lang];
  const general = panelWords[lang];
  const site = pack.sites.find((one) => one.place === place.id);
  const college = pack.colleges.find(({ id }) => id === place.id);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.terms.period, site && periodText(site.period, lang)],
    [words.terms.type, site && siteTypeWord(general, site.type)],
    [words.terms.batch, site && general.batchYear(general.batch(site.batch), site.year)],
    [words.terms.standing, college && planWords[lang].standings[college.standing]],
    [words.terms.note, place.note?.[lang]],
    [words.terms.about, college?.note?.[lang]],
    [words.terms.coordinates, place.kind === 'own' ? positionText(place.at) : undefined],
    [words.terms.precision, place.kind === 'own' ? ownMark[lang] : precisionOf(pack, place, lang)],
  ];
  return rows.flatMap(([term, text]) => (text === undefined ? [] : [{ term, text }]));
}

/** In degrees, longitude first, to a metre. */
function positionText(at: Place['at']): string | undefined {
  if (at === null) return undefined;
  const [lng, lat] = at.map((degrees) => Math.abs(degrees).toFixed(5));
  return `${lng}°${at[0] < 0 ? 'W' : 'E'}, ${lat}°${at[1] < 0 ? 'S' : 'N'} (WGS84)`;
}

/** Where the point is from and how far it may be trusted. */
export function precisionOf(pack: Pack, { sources, precision }: Place, lang: Lang): string {
  // The last source is the position's; those before it are of the name.
  const source = packIndex(pack).sources.get(sources.at(-1) ?? '');
  return placeWords[lang].precisions[precision](source?.publisher[lang] ?? '');
}
