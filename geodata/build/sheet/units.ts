import { isCountUnit, type Unit } from '../../../src/domain/format';
import { unitOfWords } from '../../../src/domain/unitWords';

/** A unit as people write it: the page's own, by how much to multiply, or words that stand as they are. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly factor: number;
  readonly ownUnit: string | null;
}

/** @param values Of all years: a share is only one where they are from 0 to 100. */
export function readUnit(written: string, values: readonly number[]): ReadUnit {
  const known = unitOfWords(written);
  const isShare = known?.unit !== 'percent' || values.every((value) => value >= 0 && value <= 100);
  if (known !== null && isShare) return { ...known, ownUnit: null };
  return { unit: 'sites', factor: 1, ownUnit: written };
}

export function isCount({ unit, ownUnit }: ReadUnit): boolean {
  return ownUnit === null && isCountUnit(unit);
}
