import { ownNumbersSchema } from '../../content/ownNumbersSchema';
import { readAs } from '../../content/readSchema';
import type { OwnIndicator } from '../atlas';
import { keepList, keptList } from './keptList';
import { ownIndicator } from './ownIndicator';

const key = 'own-tables';
type Areas = readonly { readonly id: string }[];

/** Tables that the visitor wished to keep; all that the page says of them is said anew. */
export const keptTables = (storage: () => Storage, areas: Areas): readonly OwnIndicator[] =>
  keptList(
    storage,
    key,
    (one) => read(one, areas),
    ({ measure }) => measure.id,
  );

/** Keeps these and only these; false where the browser does not let it. */
export function keepTables(storage: () => Storage, tables: readonly OwnIndicator[]): boolean {
  const written = tables.map(({ numbers }) => numbers);
  return keepList(storage, key, written);
}

function read(kept: unknown, areas: Areas): readonly OwnIndicator[] {
  const { value } = readAs(
    ownNumbersSchema,
    at(kept, 'measure') === undefined ? kept : ofOneYear(kept, areas),
  );
  const hasValue = areas.some(({ id }) =>
    value?.years.some(({ values }) => Object.hasOwn(values, id)),
  );
  return value === undefined || !hasValue ? [] : [ownIndicator(value, areas)];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The part of a part, or `undefined` where there is none. */
function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((part: unknown, name) => (isRecord(part) ? part[name] : undefined), value);
}

/** The answers to the form in what was kept when a table had one year and its values the order of the areas. */
function ofOneYear(kept: unknown, areas: Areas): unknown {
  const values = at(kept, 'series', 'values');
  if (!Array.isArray(values) || values.length !== areas.length) return undefined;
  const known = areas.flatMap(({ id }, index): [string, unknown][] =>
    values[index] === null ? [] : [[id, values[index]]],
  );
  const ownUnit = at(kept, 'measure', 'ownUnit');
  return {
    title: at(kept, 'measure', 'name', 'zh'),
    unit: ownUnit === undefined ? at(kept, 'measure', 'unit') : null,
    unitText: ownUnit ?? '',
    digits: at(kept, 'measure', 'digits'),
    origin: at(kept, 'source', 'title', 'zh'),
    years: [
      {
        year: at(kept, 'series', 'year'),
        values: Object.fromEntries(known),
        city: at(kept, 'series', 'city'),
      },
    ],
  };
}
