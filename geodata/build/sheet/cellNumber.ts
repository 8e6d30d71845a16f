import { parseNumber } from '../../../src/domain/parseNumber';

/** A number, nothing, or why the cell is no number of its unit, in both languages. */
export type CellNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'fault'; readonly zh: string; readonly en: string };

/** Reads a cell whose unit is known; a unit within the cell may only say the same. */
export function cellNumber(text: string, unit: string): CellNumber {
  const parsed = parseNumber(text);
  if (parsed.kind === 'missing') return parsed;
  if (parsed.kind === 'unclear')
    return {
      kind: 'fault',
      zh: `“${text}”不是数字；没有数据就留空。`,
      en: 'No number; leave it empty where there is none.',
    };
  const [, digits = '', tail = ''] =
    /^([-+−－]?[\d\s,，'’.]+)(.*)$/su.exec(text.trim().normalize('NFKC')) ?? [];
  const own = unit.replace(/\s/g, '').normalize('NFKC');
  const isBare = !parsed.isPercent && parsed.scale === 1 && parsed.unit === '';
  if (isBare || (parsed.isPercent && own === '%')) return { kind: 'number', value: parsed.value };
  const bare = parseNumber(digits);
  if (tail.trim() === own && bare.kind === 'number') return { kind: 'number', value: bare.value };
  return {
    kind: 'fault',
    zh: `“${text}”带着单位，与写明的“${unit}”不同；只写数字，或改单位。`,
    en: `Has another unit than ${unit}.`,
  };
}
