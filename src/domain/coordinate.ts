import type { RawCell } from './rawTable';

export type Axis = 'lng' | 'lat';
/** A number of degrees, west and south below zero; or why there is none. */
export type ReadCoordinate =
  | { readonly kind: 'degrees'; readonly value: number; readonly axis: Axis | null }
  | { readonly kind: 'missing' | 'unclear' };

/** No coordinate that somebody means is longer. */
const mostLetters = 40;
const sides: Readonly<Record<string, readonly [Axis, 1 | -1]>> = {
  E: ['lng', 1],
  W: ['lng', -1],
  N: ['lat', 1],
  S: ['lat', -1],
};
const decimal = /^([+-]?)(\d{1,3}(?:\.\d+)?)°?$/;
/** Degrees and minutes whole, seconds with a fraction; or minutes with one, and no seconds. */
const parts = /^([+-]?)(\d{1,3})[°: ](\d{1,2})(?:[': ](\d{1,2}(?:\.\d+)?)"?|(\.\d+)?'?)$/;

/**
 * Reads a coordinate: decimal degrees (`112.736`), or degrees, minutes and seconds (`112°44'10"E`,
 * `东经112度44分10秒`, `112:44:10`). The letter or word of a side says which axis it is on. A comma for the point,
 * minutes of 60 and more and anything else behind the number are `unclear`, never guessed.
 */
export function readCoordinate(cell: RawCell | undefined): ReadCoordinate {
  if (typeof cell === 'number')
    return Number.isFinite(cell)
      ? { kind: 'degrees', value: cell, axis: null }
      : { kind: 'unclear' };
  const written = typeof cell === 'string' ? cell.trim() : '';
  if (written === '') return { kind: typeof cell === 'boolean' ? 'unclear' : 'missing' };
  if (written.length > mostLetters) return { kind: 'unclear' };
  const { text, side } = withoutSide(plain(written));
  const degrees = degreesOf(text);
  if (degrees === null || (side !== undefined && degrees < 0)) return { kind: 'unclear' };
  const [axis, sign] = sides[side ?? ''] ?? [null, 1];
  return { kind: 'degrees', value: degrees === 0 ? 0 : sign * degrees, axis };
}

/** One spelling for each sign. */
function plain(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[″”“]|''|′′|秒/g, '"')
    .replace(/[′’‘]|分/g, "'")
    .replace(/[º˚度]/g, '°')
    .replace(/[−–—]/g, '-')
    .replace(/东经?/g, 'E')
    .replace(/西经?/g, 'W')
    .replace(/北纬?/g, 'N')
    .replace(/南纬?/g, 'S')
    .replace(/\s*([°:'"])\s*/g, '$1')
    .trim()
    .toUpperCase();
}

function withoutSide(text: string): { readonly text: string; readonly side?: string } {
  const [, before, inner = '', behind] = /^([EWNS])?\s*(.*?)\s*([EWNS])?$/.exec(text) ?? [];
  const side = before ?? behind;
  // Two letters are no side of a place.
  if (side === undefined || (before !== undefined && behind !== undefined)) return { text };
  return { text: inner, side };
}

function degreesOf(text: string): number | null {
  const one = decimal.exec(text);
  if (one !== null) return Number(`${one[1] ?? ''}${one[2] ?? ''}`);
  const [, sign, whole, minutes, seconds = '0', fraction = ''] = parts.exec(text) ?? [];
  if (whole === undefined || minutes === undefined) return null;
  const least = Number(`${minutes}${fraction}`);
  if (least >= 60 || Number(seconds) >= 60) return null;
  const value = Number(whole) + least / 60 + Number(seconds) / 3600;
  return sign === '-' ? -value : value;
}
