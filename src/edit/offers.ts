import { packIndex } from '../content/packIndex';
import { formatNumber } from '../content/placeholders';
import type { Pack } from '../content/schema';
import { figureText } from '../domain/figureText';
import type { Lang, Localised } from '../domain/lang';

/** A number in a text that the pack has, and how it is written so that it follows the data. */
export interface Offer {
  /** As it stands in the text, from the letter `at` on. */
  readonly digits: string;
  readonly at: number;
  readonly placeholder: string;
  /** What it is, in words. */
  readonly name: string;
}

/** Digits that mean something by themselves: three or more, a fraction, or a percentage; years are none. */
const numbers = /(?<![\d.{])[−-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?%?|(?<![\d.,{])[−-]?\d+(?:\.\d+)?%?/gu;
const mostOffers = 3;

/** Placeholders already there, so that their years are not taken for numbers. */
const written = /\{\{[^}]*\}\}/g;

/** Placeholders for the numbers of a text; those of its own place come first. */
export function offersIn(text: string, place: string, pack: Pack, lang: Lang): readonly Offer[] {
  const bare = text.replace(written, (found) => ' '.repeat(found.length));
  const found = [...bare.matchAll(numbers)].filter(([digits], at, all) => {
    const follows = bare[(all[at]?.index ?? 0) + digits.length] ?? '';
    const isYear = /^(19|20)\d\d$/.test(digits) && /[\p{sc=Han}\s—–-]|^$/u.test(follows);
    return !isYear && (digits.replace(/\D/g, '').length >= 3 || /[.%]/.test(digits));
  });
  if (found.length === 0) return [];
  return found.flatMap(({ 0: digits, index: at }) =>
    namesOf(digits, text, at, place, pack, lang)
      .slice(0, mostOffers)
      .map((one) => ({ digits, at, ...one })),
  );
}

interface PackNumber {
  readonly place: { readonly id: string; readonly name: Localised };
  readonly indicator: Pack['indicators'][number];
  readonly year: number;
}
const known = new WeakMap<Pack, ReadonlyMap<string, readonly PackNumber[]>>();

/** Every number of the pack under its digits; written once for a pack, for each letter that is typed asks for some. */
function numbersBy(pack: Pack): ReadonlyMap<string, readonly PackNumber[]> {
  const made = known.get(pack);
  if (made !== undefined) return made;
  const { indicators } = packIndex(pack);
  const numbers = new Map<string, PackNumber[]>();
  for (const { indicator: id, year, city, values } of pack.series) {
    const indicator = indicators.get(id);
    if (indicator === undefined) continue;
    for (const [place, value] of [
      [pack.city, city] as const,
      ...pack.areas.map((area, at) => [area, values[at] ?? null] as const),
    ]) {
      if (value === null) continue;
      const digits = formatNumber(value, indicator, 'zh');
      const same = numbers.get(digits);
      if (same === undefined) numbers.set(digits, [{ place, indicator, year }]);
      else same.push({ place, indicator, year });
    }
  }
  known.set(pack, numbers);
  return numbers;
}

/** Whether the numbers of the pack are found already, which takes a moment. */
export const hasOffers = (pack: Pack): boolean => known.has(pack);

/** Finds the numbers of the pack, for the offers that come after. */
export const findOffers = (pack: Pack): void => void numbersBy(pack);

type Named = Pick<Offer, 'placeholder' | 'name'> & Partial<Pick<Offer, 'digits'>>;

function namesOf(
  digits: string,
  text: string,
  at: number,
  own: string,
  pack: Pack,
  lang: Lang,
): readonly Named[] {
  const wanted = digits.replaceAll('-', '−').replaceAll(',', '');
  const found = numbersBy(pack).get(wanted) ?? [];
  const named = found.map(({ place: { id, name }, indicator, year }) => {
    const isSaid = text.includes(name[lang]) || text.includes(name[lang].slice(0, 2));
    return {
      placeholder: `{{${id === own ? '' : `${id} `}${indicator.id} ${year}}}`,
      name: `${name[lang]} ${indicator.name[lang]} ${year}`,
      rank: (id === own ? 0 : isSaid ? 1 : 2) * 10_000 - year,
    };
  });
  // A figure is replaced with its unit.
  const figures = pack.figures
    .map((figure) => ({ ...figure, digits: figureText(figure, lang) }))
    .filter((figure) => figure.digits.startsWith(digits) && text.startsWith(figure.digits, at))
    .map(({ id, name, digits: whole }) => ({
      digits: whole,
      placeholder: `{{figure ${id}}}`,
      name: name[lang],
    }));
  return [...figures, ...named.toSorted((a, b) => a.rank - b.rank)];
}

/** Placeholders that stayed in a filled text: they name nothing. */
export const unknownIn = (filled: string): readonly string[] => [
  ...new Set(filled.match(written) ?? []),
];
