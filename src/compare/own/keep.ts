import { isUnit } from '../../domain/format';
import type { OwnIndicator } from '../atlas';
import { isYear, mostDigits, mostOriginLetters, mostTitleLetters, mostUnitLetters } from './limits';
import { ownIndicator } from './ownIndicator';

const key = 'own-tables';

/**
 * Tables that the visitor wished to keep; none where there is no storage or it holds something else.
 * Storage is anybody's to edit: only what a file and its form could have given comes back, and all
 * that the page says of it is said anew.
 */
export function keptTables(storage: () => Storage, areaCount: number): readonly OwnIndicator[] {
  try {
    const parsed: unknown = JSON.parse(storage().getItem(key) ?? '[]');
    const tables = (Array.isArray(parsed) ? parsed : []).flatMap((one) => read(one, areaCount));
    return [...new Map(tables.map((one) => [one.measure.id, one])).values()];
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

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The part of a part, or `undefined` where there is none. */
function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((part: unknown, name) => (isRecord(part) ? part[name] : undefined), value);
}

/** The answers to the form, asked of what was kept as of a reader; none or one. */
function read(kept: unknown, areaCount: number): readonly OwnIndicator[] {
  const title = at(kept, 'measure', 'name', 'zh');
  const ownUnit = at(kept, 'measure', 'ownUnit');
  const unit = at(kept, 'measure', 'unit');
  const digits = at(kept, 'measure', 'digits');
  const year = at(kept, 'series', 'year');
  const values = at(kept, 'series', 'values');
  const city = at(kept, 'series', 'city');
  const origin = at(kept, 'source', 'title', 'zh');
  const isUsable =
    isText(title, mostTitleLetters) &&
    (ownUnit === undefined ? isUnit(unit) : isText(ownUnit, mostUnitLetters)) &&
    isText(origin, mostOriginLetters) &&
    isWhole(digits) &&
    digits >= 0 &&
    digits <= mostDigits &&
    isWhole(year) &&
    isYear(year) &&
    isValue(city) &&
    Array.isArray(values) &&
    values.length === areaCount &&
    values.every(isValue) &&
    values.some((value) => value !== null);
  if (!isUsable) return [];
  const known = ownUnit === undefined && isUnit(unit) ? unit : null;
  const unitText = typeof ownUnit === 'string' ? ownUnit : '';
  return [ownIndicator({ title, unit: known, unitText, year, values, city, digits, origin })];
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most;
const isWhole = (value: unknown): value is number => Number.isInteger(value);
const isValue = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isFinite(value));
