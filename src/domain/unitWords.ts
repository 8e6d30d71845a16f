import { units, type Unit } from './format';

/** What words for a unit mean on the page: its own unit, and by how much to multiply. */
export interface KnownUnit {
  readonly unit: Unit;
  readonly factor: number;
}

const others: Readonly<Record<string, readonly [Unit, number]>> = {
  万人: ['persons', 1e4],
  万户: ['households', 1e4],
  '％': ['percent', 1],
  百分比: ['percent', 1],
  平方千米: ['km2', 1],
  km2: ['km2', 1],
  '㎡': ['m2', 1],
  people: ['persons', 1],
  persons: ['persons', 1],
  households: ['households', 1],
};

/** `null` for a unit that the page has no word for, e.g. 亿元: it stands as it is written. */
export function unitOfWords(words: string): KnownUnit | null {
  const bare = words.replace(/\s/g, '');
  const same = (Object.keys(units.zh) as Unit[]).find(
    (unit) => units.zh[unit] === bare || (words !== '' && units.en[unit] === words),
  );
  if (same !== undefined) return { unit: same, factor: 1 };
  const [unit, factor] = others[bare.toLowerCase()] ?? [];
  return unit === undefined || factor === undefined ? null : { unit, factor };
}
