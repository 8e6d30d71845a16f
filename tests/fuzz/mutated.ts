import fc from 'fast-check';

/** Words that parsers stumble over. */
export const awkward = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'NaN',
    'Infinity',
    '-0',
  ],
  ...['%', '%E5', '%00', '%25', '\u0000', '\ufeff', '\ud800', '\u202e', '０１', '１２３', '平遥县'],
  ...[
    '~',
    '=',
    '&',
    '?',
    '#',
    '/',
    '.',
    ';',
    ',',
    '\t',
    '\n',
    '"',
    "'",
    '<',
    '>',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    '9'.repeat(400),
    '1e999',
    '-1',
    '=1+1',
    '=cmd|"/c calc"!A1',
    '@SUM(A1)',
    '<!ENTITY a "b">',
    '&a;',
  ],
  ...['null', 'true', '[]', '{}', '*a', '&a [*a]', '!!js/function', '<script>', '(a+)+$'],
] as const;

interface Change {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  put: fc.oneof(
    fc.constantFrom(...awkward),
    fc.string({ maxLength: 6, unit: 'binary' }),
    fc.constant(''),
  ),
});

/** A sound text with up to eight places cut or put in, or cut off. */
export const mutatedText = (sound: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      sound,
      fc.array(change, { maxLength: 8 }),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 8 }),
    )
    .map(([text, changes, end]) => {
      const changed = changes.reduce((all, { at, length, put }) => {
        const from = Math.floor(at * all.length);
        return all.slice(0, from) + put + all.slice(from + length);
      }, text);
      return end === null ? changed : changed.slice(0, Math.floor(end * changed.length));
    });

/** Sound bytes with up to eight of them changed, or cut off. */
export const mutatedBytes = (sound: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      sound,
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 8 }),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 8 }),
    )
    .map(([bytes, changes, end]) => {
      const changed = Uint8Array.from(bytes);
      for (const [at, byte] of changes) changed[Math.floor(at * changed.length)] = byte;
      return end === null ? changed : changed.slice(0, Math.floor(end * changed.length));
    });

/** Any value in a JSON text put in place of one of its values, by their order. */
export const mutatedJson = (sound: unknown): fc.Arbitrary<string> => {
  const count = countOf(sound);
  const put = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom<unknown>(...awkward, -1, 1e308, 0.1, null, [], {}, 'x'.repeat(100_000)),
  );
  return fc
    .array(fc.tuple(fc.nat(count - 1), put, fc.constantFrom('', ...awkward)), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) => {
      const found = new Map(changes.map(([at, value, key]) => [at, { value, key }]));
      let at = 0;
      return (
        (JSON.stringify(sound, function (this: unknown, _, value: unknown) {
          const here = found.get(at);
          at += 1;
          if (here === undefined) return value;
          const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
          if (here.key === '' || !isFields) return here.value;
          return Object.defineProperty({ ...value }, here.key, {
            value: here.value,
            enumerable: true,
          });
        }) as string | undefined) ?? ''
      );
    });
};

function countOf(value: unknown): number {
  let count = 0;
  JSON.stringify(value, (_, each: unknown) => {
    count += 1;
    return each;
  });
  return count;
}
