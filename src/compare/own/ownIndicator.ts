import type { OwnNumbers } from '../../content/ownNumbersSchema';
import { withoutUnprinted } from '../../content/ownTextSchema';
import { isCountUnit, type Unit } from '../../domain/format';
import { ownIdOf } from '../../domain/ownId';
import { sumOf } from '../../domain/statistics';
import { ownMark, ownScope } from '../../i18n/ownMark';
import type { OwnIndicator } from '../atlas';

/** An indicator like a built-in one, but of its own group and with its own source; values in the order of `areas`. */
export function ownIndicator(
  given: OwnNumbers,
  areas: readonly { readonly id: string }[],
): OwnIndicator {
  const numbers = clean(given);
  const { title, unit, unitText, digits, origin, years } = numbers;
  const id = ownIdOf(
    title,
    unit ?? unitText,
    years.map(({ year }) => year),
  );
  const both = (text: string) => ({ zh: text, en: text });
  const series = years.map(({ year, values, city }) => ({
    indicator: id,
    year,
    values: areas.map((area) =>
      Object.hasOwn(values, area.id) ? (values[area.id] ?? null) : null,
    ),
    city,
    status: 'measured' as const,
    confidence: 'low' as const,
    sample: null,
    entry: null,
    sources: [id],
  }));
  return {
    measure: {
      id,
      name: both(title),
      short: both(title),
      group: 'own',
      unit: unit ?? 'sites',
      ...(unit === null ? { ownUnit: unitText } : {}),
      digits,
      scope: ownScope,
      method: null,
      combine: series.every(({ values, city }) => addsUp(unit, values, city)) ? 'sum' : 'none',
      weight: null,
    },
    series,
    source: {
      id,
      publisher: ownMark,
      title: both(origin),
      date: null,
      url: null,
      page: null,
      licence: null,
      confidence: 'low',
    },
    numbers,
  };
}

/** The id follows from the texts, so these are the same before and after they went through a file. */
function clean(numbers: OwnNumbers): OwnNumbers {
  const { title, unitText, origin } = numbers;
  const text = (words: string) => withoutUnprinted(words).trim();
  return { ...numbers, title: text(title), unitText: text(unitText), origin: text(origin) };
}

/** Counts add up; anything else does where the city's row is the sum of the others, within 1 %. */
function addsUp(
  unit: Unit | null,
  values: readonly (number | null)[],
  city: number | null,
): boolean {
  if (unit !== null && isCountUnit(unit)) return true;
  const sum = sumOf(values);
  return sum !== null && city !== null && city !== 0 && Math.abs(sum / city - 1) < 0.01;
}
