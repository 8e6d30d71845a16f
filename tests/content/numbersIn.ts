const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 };

/** The numbers written in digits, in full: `22万` and `220,000` are the same. */
export function numbersIn(text: string): ReadonlySet<number> {
  const pattern = /(\d[\d,]*(?:\.\d+)?)\s?(万|亿|million|billion)?/g;
  const numbers = [...text.matchAll(pattern)].map(([, digits = '', scale = '']) =>
    Number((Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1)).toPrecision(12)),
  );
  return new Set(numbers);
}

/** Numbers that English says in a word: `two`, or the month in a date. */
export function wordNumbersIn(text: string): ReadonlySet<number> {
  const named = months.flatMap((month, i) => (text.includes(month) ? [i + 1] : []));
  const lower = text.toLowerCase();
  const said = words.flatMap((word, i) => (new RegExp(`\\b${word}\\b`).test(lower) ? [i] : []));
  return new Set([...named, ...said]);
}
