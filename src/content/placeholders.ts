import { figureText, ratioText } from '../domain/figureText';
import type { Lang, Localised } from '../domain/lang';
import type { Figure, Indicator } from './schema';

/**
 * A number of the tables in a text: `{{population 2020}}` of the text's own place, or of another:
 * `{{city population 2020}}`. `abs` leaves out the sign: `{{population-change 2020 abs}}`.
 */
const pattern = /\{\{(?:([a-z0-9-]+) )?([a-z0-9-]+) (\d{4})( abs)?\}\}/g;
/**
 * A quoted figure with its unit, `{{figure core-area}}`; its year, `{{year-of output}}`; or one as a
 * share of another of the same unit, `{{ratio part whole}}`, in per cent to one digit.
 */
const quoted = /\{\{(figure|year-of|ratio) ([a-z0-9-]+)(?: ([a-z0-9-]+))?\}\}/g;

/** A number of any place: an area, a wing or the city. `null` where there is none. */
export type Values = (place: string, indicator: string, year: number) => number | null;

export interface Numbers {
  readonly values: Values;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly figures: ReadonlyMap<string, Figure>;
  /** False where the tables have faults: then a number may only seem to be missing. */
  readonly isSound: boolean;
}

/** Fills both languages; `tell` hears of every placeholder that cannot be filled. */
export function fillNumbers(
  text: Localised,
  ownPlace: string,
  { values, indicators, figures, isSound }: Numbers,
  tell: (lang: Lang, reason: string) => void,
): { zh: string; en: string } {
  const fill = (lang: Lang) => {
    const missing = (whole: string) => {
      if (isSound) tell(lang, `${whole}: there is no such number`);
      return '';
    };
    const filled = text[lang]
      .replace(quoted, (whole: string, what: string, id: string, of?: string) => {
        const found = quotedText(what, figures.get(id), figures.get(of ?? ''), lang);
        return found ?? missing(whole);
      })
      .replace(
        pattern,
        (whole: string, place: string | undefined, id: string, year: string, abs?: string) => {
          const indicator = indicators.get(id);
          const value = values(place ?? ownPlace, id, Number(year));
          if (indicator === undefined || value === null) return missing(whole);
          return formatNumber(abs === undefined ? value : Math.abs(value), indicator, lang);
        },
      );
    const left = /\{\{.*?(\}\}|$)/.exec(filled)?.[0];
    if (left !== undefined) tell(lang, `${left} cannot be read (write {{indicator year}})`);
    return filled;
  };
  return { zh: fill('zh'), en: fill('en') };
}

function quotedText(
  what: string,
  figure: Figure | undefined,
  whole: Figure | undefined,
  lang: Lang,
): string | null {
  if (figure === undefined) return null;
  if (what === 'figure') return figureText(figure, lang);
  if (what === 'year-of') return figure.year === null ? null : `${figure.year}`;
  return whole === undefined ? null : ratioText(figure, whole);
}

/** A true minus, and the sign of a percentage; digits in groups of three in English alone. Units are the text's. */
export function formatNumber(value: number, { digits, unit }: Indicator, lang: Lang): string {
  return `${formatWith(digits, lang === 'en')
    .format(value)
    .replace('-', '−')}${unit === 'percent' ? '%' : ''}`;
}

const formats = new Map<string, Intl.NumberFormat>();
/** Making one takes longer than a thousand uses of it. */
function formatWith(digits: number, useGrouping: boolean): Intl.NumberFormat {
  const key = `${digits} ${useGrouping}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat('en-US', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping,
    });
  formats.set(key, format);
  return format;
}
