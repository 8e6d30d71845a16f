import type { Unit } from '../../domain/format';
import { ownIdOf } from '../../domain/ownId';
import { sumOf } from '../../domain/statistics';
import { ownMark, ownScope } from '../../i18n/ownMark';
import type { OwnIndicator } from '../atlas';

/** What the reader said about a column. */
export interface OwnAnswer {
  readonly title: string;
  /** One of the page's units, or the words of another. */
  readonly unit: Unit | null;
  readonly unitText: string;
  readonly year: number;
  readonly values: readonly (number | null)[];
  readonly city: number | null;
  readonly digits: number;
  /** Where it came from: a file's name, or that it was pasted. */
  readonly origin: string;
}

const adding: readonly Unit[] = ['persons', 'households', 'km2', 'sites'];

/** An indicator like a built-in one, but of its own group and with its own source. */
export function ownIndicator(answer: OwnAnswer): OwnIndicator {
  const { title, unit, unitText, year, values, city, digits, origin } = answer;
  const id = ownIdOf(title, unit ?? unitText, year);
  const both = (text: string) => ({ zh: text, en: text });
  return {
    measure: {
      id,
      name: both(title.trim()),
      short: both(title.trim()),
      group: 'own',
      unit: unit ?? 'sites',
      ...(unit === null ? { ownUnit: unitText.trim() } : {}),
      digits,
      scope: ownScope,
      method: null,
      combine: addsUp(unit, values, city) ? 'sum' : 'none',
      weight: null,
    },
    series: {
      indicator: id,
      year,
      values: [...values],
      city,
      status: 'measured',
      confidence: 'low',
      sample: null,
      entry: null,
      sources: [id],
    },
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
  };
}

/** Counts add up; anything else does where the city's row is the sum of the others, within 1 %. */
function addsUp(
  unit: Unit | null,
  values: readonly (number | null)[],
  city: number | null,
): boolean {
  if (unit !== null && adding.includes(unit)) return true;
  const sum = sumOf(values);
  return sum !== null && city !== null && city !== 0 && Math.abs(sum / city - 1) < 0.01;
}
