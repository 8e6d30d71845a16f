import type { RawLink } from './linkCleaning';

/** Longer links are cut or broken over lines by some of the programs they go through. */
export const mostReadable = 120;

const mode = { long: 'compare', short: 'c' } as const;
const keys = [
  ['indicator', 'i'],
  ['chart', 'c'],
  ['against', 'v'],
  ['year', 'y'],
  ['since', 's'],
  ['beside', 'b'],
  ['layers', 'l'],
  ['talk', 'k'],
  ['theme', 't'],
  ['lang', 'g'],
] as const;
/** One letter a word, for the keys whose words are few; other words stand behind, whole. Nothing here may ever change its meaning. */
const words: Readonly<Record<string, readonly (readonly [word: string, letter: string])[]>> = {
  layers: [
    ['wings', 'w'],
    ['valley', 'v'],
    ['zones', 'z'],
    ['openings', 'o'],
    ['rivers', 'r'],
    ['values', 'n'],
    ['seats', 's'],
    ['heritage', 'h'],
    ['stations', 't'],
    ['colleges', 'e'],
    ['none', '0'],
  ],
  theme: [
    ['light', 'l'],
    ['dark', 'd'],
    ['contrast', 'c'],
    ['print', 'p'],
    ['projector', 'j'],
  ],
};

/**
 * A comparison's link that would be longer than `mostReadable`, with one letter a key. Any other link
 * comes back as it is. `lengthened` is the way back. Nothing is left out: with a change and a second map,
 * which the comparison keeps for the map, the short link may be longer than `mostReadable` still.
 */
export function shortened(link: string): string {
  const head = `#/${mode.long}/`;
  if (link.length <= mostReadable || !link.startsWith(head)) return link;
  const [path = '', query = ''] = link.slice(head.length).split('?');
  const pairs = query.split('&').map((pair) => {
    const [key = '', value = ''] = pair.split('=');
    const letter = keys.find(([long]) => long === key)?.[1];
    return `${letter ?? key}=${lettersFor(key, value)}`;
  });
  return `#/${mode.short}/${path}?${pairs.join('&')}`;
}

/** Undoes `shortened`; what it does not know stays as it is, for the reader of links to judge. */
export function lengthened({ path, query }: RawLink): RawLink {
  if (path[0] !== mode.short) return { path, query };
  const long = [...query].map(([letter, value]): [string, string] => {
    const key = keys.find(([, one]) => one === letter)?.[0] ?? letter;
    return [key, wordsFor(key, value)];
  });
  return { path: [mode.long, ...path.slice(1)], query: new Map(long) };
}

function lettersFor(key: string, value: string): string {
  const known = words[key];
  if (known === undefined) return value;
  return value
    .split('~')
    .map((word) => known.find(([one]) => one === word)?.[1] ?? `~${word}`)
    .join('');
}

function wordsFor(key: string, value: string): string {
  const known = words[key];
  if (known === undefined) return value;
  const [letters = '', ...others] = value.split('~');
  const first = [...letters].map(
    (letter) => known.find(([, one]) => one === letter)?.[0] ?? letter,
  );
  return [...first, ...others].join('~');
}
