import type { Indicator } from '../../../src/content/schema';
import type { Lang, Localised } from '../../../src/domain/words';
import type { Values } from './values';

/**
 * A number of the tables in a text: `{{population 2020}}` of the text's own place, or of another:
 * `{{city population 2020}}`. `abs` leaves out the sign: `{{population-change 2020 abs}}`.
 */
const pattern = /\{\{(?:([a-z0-9-]+) )?([a-z0-9-]+) (\d{4})( abs)?\}\}/g;

export interface Numbers {
  readonly values: Values;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** False where the tables have faults: then a number may only seem to be missing. */
  readonly isSound: boolean;
}

/** Fills both languages; `tell` hears of every placeholder that cannot be filled. */
export function fillNumbers(
  text: Localised,
  ownPlace: string,
  { values, indicators, isSound }: Numbers,
  tell: (lang: Lang, reason: string) => void,
): { zh: string; en: string } {
  const fill = (lang: Lang) => {
    const filled = text[lang].replace(
      pattern,
      (whole: string, place: string | undefined, id: string, year: string, abs?: string) => {
        const indicator = indicators.get(id);
        const value = values(place ?? ownPlace, id, Number(year));
        if (indicator !== undefined && value !== null) {
          return formatNumber(abs === undefined ? value : Math.abs(value), indicator);
        }
        if (isSound) tell(lang, `${whole}: there is no such number`);
        return '';
      },
    );
    const left = /\{\{.*?(\}\}|$)/.exec(filled)?.[0];
    if (left !== undefined) tell(lang, `${left} cannot be read (write {{indicator year}})`);
    return filled;
  };
  return { zh: fill('zh'), en: fill('en') };
}

/** Digits in groups of three, a true minus, and the sign of a percentage; units are the text's. */
export function formatNumber(value: number, { digits, unit }: Indicator): string {
  const format = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${format.format(value).replace('-', '−')}${unit === 'percent' ? '%' : ''}`;
}
