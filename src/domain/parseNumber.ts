/** What a cell of somebody's table says. */
export type ParsedCell =
  | {
      readonly kind: 'number';
      /** 万, 亿 and the like multiplied out; a percentage stays on its scale of 0 to 100. */
      readonly value: number;
      readonly isPercent: boolean;
      /** What the number was multiplied by. */
      readonly scale: number;
      /** Words that stood behind the number and its scale, e.g. 元. */
      readonly unit: string;
      /** Digits after the point as written, after scaling. */
      readonly digits: number;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unclear' };

const missing =
  /^(?:|[-–—−_/\\.·…*?？]+|n\/?a|na|nan|null|none|nil|无|无数据|暂无|缺|缺失|未知|不详|未公布|无资料|#n\/a|#null!|no data|not available)$/i;
const scales: readonly (readonly [word: RegExp, factor: number])[] = [
  [/^(?:万亿|兆)/, 1e12],
  [/^亿/, 1e8],
  [/^千万/, 1e7],
  [/^百万/, 1e6],
  [/^十万/, 1e5],
  [/^[万萬w](?![a-z])/i, 1e4],
  [/^千(?!米|克|瓦|公里)/, 1e3],
];
/** Always matches and never looks back, whatever stands in the cell. */
const body = /^([+\-−－]?)\s*(\d[\d\s,'’，]*)?(?:\.(\d+))?(?:e([+-]?\d{1,2}))?(.*)$/is;
/** ① or ² behind a digit is a mark, which one width would make a digit of. */
const hasFootnote = /\d\s*[\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u24ff]/;
/** No number that somebody means is longer; a cell may have a whole text in it. */
const mostLetters = 100;

/**
 * Reads a number as people write it: full-width digits, thousands separators, percent, 万 and 亿,
 * brackets for a minus, a currency sign before and a unit behind. Whatever could be two things is
 * `unclear` and never guessed; a dash or 无 is `missing` and never zero.
 */
export function parseNumber(cell: string | number | boolean | null | undefined): ParsedCell {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? plainNumber(cell) : { kind: 'unclear' };
  }
  if (cell === null || cell === undefined) return { kind: 'missing' };
  if (typeof cell === 'boolean') return { kind: 'unclear' };
  const trimmed = cell.trim();
  if (trimmed.length > mostLetters || hasFootnote.test(trimmed)) return { kind: 'unclear' };
  const text = /^[\x20-\x7e]*$/.test(trimmed) ? trimmed : inOneWidth(trimmed);
  if (missing.test(text)) return { kind: 'missing' };
  const brackets = /^\((.+)\)$/.exec(text);
  const inner = (brackets?.[1] ?? text)
    .replace(/^[¥$€£￥]\s*/, '')
    .replace(/^(?:人民币|rmb|cny|usd)\s*/i, '');
  const chinese = /^([+-]?)百分之([\d.,\s]+)$/.exec(inner);
  const said = chinese === null ? inner : `${chinese[1] ?? ''}${chinese[2] ?? ''}%`;
  const found = body.exec(said);
  if (found === null) return { kind: 'unclear' };
  const [, sign = '', whole = '', fraction = '', power, rest = ''] = found;
  const integer = withoutGroups(whole.trim());
  if (integer === null || (integer === '' && fraction === '')) return { kind: 'unclear' };
  const tail = tailOf(rest.trim());
  if (tail === null) return { kind: 'unclear' };
  const isMinus = sign !== '' && sign !== '+' ? brackets === null : brackets !== null;
  const shift = tail.power + Number(power ?? 0);
  const value = Number(`${isMinus ? '-' : ''}${integer || '0'}.${fraction || '0'}e${shift}`);
  if (!Number.isFinite(value)) return { kind: 'unclear' };
  return {
    kind: 'number',
    value: value === 0 ? 0 : value,
    isPercent: tail.isPercent,
    scale: 10 ** tail.power,
    unit: tail.unit,
    digits: Math.max(0, fraction.length - shift),
  };
}

function inOneWidth(text: string): string {
  return text
    .replaceAll('‰', '\u0001')
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[−–—](?=\s*[\d.])/g, '-')
    .trim();
}

function plainNumber(value: number): ParsedCell {
  // A sheet stores 0.1 + 0.2 with seventeen digits; nobody wrote more than ten.
  const text = String(Number(value.toPrecision(12)));
  const digits = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return { kind: 'number', value: Number(text), isPercent: false, scale: 1, unit: '', digits };
}

/** `1,234,567` and `1 234 567`, also by four as in 1,2345; `null` where a group is neither. */
function withoutGroups(text: string): string | null {
  if (/^\d*$/.test(text)) return text;
  const parts = text.split(/[\s,'’，]/);
  const separators = new Set(text.replace(/\d/g, ''));
  if (separators.size !== 1) return null;
  const [first = '', ...others] = parts;
  if (first === '' || first.length > 4) return null;
  const isThree = first.length <= 3 && others.every((part) => part.length === 3);
  const isFour = others.length > 1 && others.every((part) => part.length === 4);
  return isThree || isFour ? parts.join('') : null;
}

interface Tail {
  readonly power: number;
  readonly isPercent: boolean;
  readonly unit: string;
}

/** What may stand behind a number; `null` where it makes the cell something else, as in a date. */
function tailOf(rest: string): Tail | null {
  if (/[\r\n]/.test(rest)) return null;
  if (rest === '%' || /^(?:个)?百分点$/.test(rest)) return { power: 0, isPercent: true, unit: '' };
  if (rest === '\u0001') return { power: -1, isPercent: true, unit: '' };
  // The square of an area is no second number.
  let unit = rest.replace(/(k?m|米|里)[23]$/i, '$1');
  let power = 0;
  for (const [word, factor] of scales) {
    if (!word.test(unit)) continue;
    unit = unit.replace(word, '').trim();
    power = Math.round(Math.log10(factor));
    break;
  }
  // No digit again (a date, a range, a footnote), no operator, no second number.
  if (/[\d%=<>~±×:;,.\u0001]/.test(unit) || /^[-+/(]/.test(unit) || unit.length > 12) return null;
  if (/[年月日]/.test(unit) && power === 0 && unit !== '年') return null;
  return { power, isPercent: false, unit };
}
