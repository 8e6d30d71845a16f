import type { OwnIndicator } from '../atlas';

const key = 'own-tables';

/** Tables that the visitor wished to keep; none where there is no storage or it holds something else. */
export function keptTables(storage: () => Storage, areaCount: number): readonly OwnIndicator[] {
  try {
    const parsed: unknown = JSON.parse(storage().getItem(key) ?? '[]');
    return Array.isArray(parsed)
      ? parsed.filter((one): one is OwnIndicator => isOwn(one, areaCount))
      : [];
  } catch {
    return [];
  }
}

/** Keeps these and only these; false where the browser does not let it. */
export function keepTables(storage: () => Storage, tables: readonly OwnIndicator[]): boolean {
  try {
    if (tables.length === 0) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(tables));
    return true;
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isWords(value: unknown): boolean {
  return isRecord(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string';
}

/** Storage is anybody's to edit: only what has the whole shape comes back. */
function isOwn(value: unknown, areaCount: number): boolean {
  if (!isRecord(value)) return false;
  const { measure, series, source } = value;
  if (!isRecord(measure) || !isRecord(series) || !isRecord(source)) return false;
  const { values, year, city } = series;
  const isNumber = (one: unknown) =>
    one === null || (typeof one === 'number' && Number.isFinite(one));
  return (
    typeof measure['id'] === 'string' &&
    /^own-[a-z0-9]{1,12}$/.test(measure['id']) &&
    measure['group'] === 'own' &&
    series['indicator'] === measure['id'] &&
    source['id'] === measure['id'] &&
    [
      measure['name'],
      measure['short'],
      measure['scope'],
      source['publisher'],
      source['title'],
    ].every(isWords) &&
    typeof measure['unit'] === 'string' &&
    Number.isInteger(measure['digits']) &&
    Number.isInteger(year) &&
    isNumber(city) &&
    Array.isArray(values) &&
    values.length === areaCount &&
    values.every(isNumber) &&
    Array.isArray(series['sources'])
  );
}
