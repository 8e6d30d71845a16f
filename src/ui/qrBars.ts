import { encode } from 'uqr';

/** A run of dark modules in a row of a code, in modules from its top left corner. */
export interface QrBar {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** A text as QR code (ISO/IEC 18004, level M, quiet zone of four): its side in modules, and what is dark. */
export function qrBars(text: string): { readonly size: number; readonly bars: readonly QrBar[] } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const bars = data.flatMap((row, y) => {
    const signs = row.map((isDark) => (isDark ? '1' : '0')).join('');
    return [...signs.matchAll(/1+/g)].map(({ index: x, 0: run }) => ({ x, y, length: run.length }));
  });
  return { size, bars };
}
