import { isCountUnit, type Unit } from '../../../src/domain/format';

/** A unit as people write it: the page's own, by how much to multiply, or words that stand as they are. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly factor: number;
  readonly ownUnit: string | null;
}

const known: Readonly<Record<string, readonly [Unit, number]>> = {
  人: ['persons', 1],
  万人: ['persons', 1e4],
  户: ['households', 1],
  万户: ['households', 1e4],
  '%': ['percent', 1],
  '％': ['percent', 1],
  百分比: ['percent', 1],
  岁: ['years', 1],
  年: ['years', 1],
  平方米: ['m2', 1],
  平方公里: ['km2', 1],
  平方千米: ['km2', 1],
  处: ['sites', 1],
  '人/户': ['persons-per-household', 1],
  '人/平方公里': ['persons-per-km2', 1],
};

/** @param values Of all years: a share is only one where they are from 0 to 100. */
export function readUnit(written: string, values: readonly number[]): ReadUnit {
  const [unit, factor] = known[written.replace(/\s/g, '')] ?? [];
  const isShare = unit !== 'percent' || values.every((value) => value >= 0 && value <= 100);
  if (unit !== undefined && factor !== undefined && isShare) return { unit, factor, ownUnit: null };
  return { unit: 'sites', factor: 1, ownUnit: written };
}

export function isCount({ unit, ownUnit }: ReadUnit): boolean {
  return ownUnit === null && isCountUnit(unit);
}
