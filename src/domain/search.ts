import { distanceWithin } from './typos';

/** How a text belongs to what is found; the order is the order of trust. */
export const termKinds = [
  'name',
  'short',
  'alias',
  'pinyin',
  'initials',
  'code',
  'english',
  'text',
] as const;
export type TermKind = (typeof termKinds)[number];

export interface Term {
  readonly kind: TermKind;
  /** As written; compared in its normal form. */
  readonly text: string;
}
export interface Entry {
  readonly key: string;
  readonly terms: readonly Term[];
}
export interface Hit<T extends Entry> {
  readonly entry: T;
  /** The term that matched best. */
  readonly term: Term;
  readonly score: number;
  /** Found only by allowing for a slip of the hand. */
  readonly isGuess: boolean;
}

const mostCharacters = 64;

/** Letters and digits of a text: width, case, accents, marks, spaces and emoji do not count. */
export function normalForm(text: string): string {
  return text
    .slice(0, mostCharacters * 4)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, mostCharacters);
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * What a query finds, best first. Equal beats the beginning, the beginning beats the middle, names
 * beat running text; slips are forgiven only where nothing else is found.
 */
export function search<T extends Entry>(
  entries: readonly T[],
  query: string,
  most: number,
): readonly Hit<T>[] {
  const wanted = normalForm(query);
  if (wanted === '') return [];
  const whole = hitsFor(entries, wanted, scoreOf);
  if (whole.length > 0) return ranked(whole, most);
  const words = query
    .split(/[\s,，、]+/)
    .map(normalForm)
    .filter(Boolean);
  if (words.length > 1) {
    const all = words.reduce<readonly Hit<T>[] | null>((kept, word) => {
      const found = hitsFor(entries, word, scoreOf);
      return kept?.filter(({ entry }) => found.some((hit) => hit.entry === entry)) ?? found;
    }, null);
    if (all !== null && all.length > 0) return ranked(all, most);
  }
  const guesses = hitsFor(entries, wanted, guessOf).map((hit) => ({ ...hit, isGuess: true }));
  return ranked(guesses, most);
}

function hitsFor<T extends Entry>(
  entries: readonly T[],
  wanted: string,
  scoreFor: (term: Term, wanted: string) => number,
): readonly Hit<T>[] {
  return entries.flatMap((entry) => {
    let best: { term: Term; score: number } | null = null;
    for (const term of entry.terms) {
      const score = scoreFor(term, wanted);
      if (score > 0 && (best === null || score > best.score)) best = { term, score };
    }
    return best === null ? [] : [{ entry, ...best, isGuess: false }];
  });
}

const ranked = <T extends Entry>(hits: readonly Hit<T>[], most: number): readonly Hit<T>[] =>
  hits.toSorted((a, b) => b.score - a.score).slice(0, most);

function scoreOf({ kind, text }: Term, wanted: string): number {
  const own = kind === 'text' ? longForm(text) : normalForm(text);
  const trust = termKinds.length - termKinds.indexOf(kind);
  if (kind === 'text') {
    const isLong = isHan(wanted) ? wanted.length >= 2 : wanted.length >= 4;
    return isLong && own.includes(wanted) ? 10 : 0;
  }
  if (own === wanted) return 100 + trust;
  if (own.startsWith(wanted)) return 70 + trust + (10 * wanted.length) / own.length;
  if (kind === 'initials' || kind === 'code') return 0;
  const isEnough = isHan(wanted) || wanted.length >= 3;
  return isEnough && own.includes(wanted) ? 40 + trust : 0;
}

/** Running text is longer than a name and is not cut. */
function longForm(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** One slip from three letters or two 汉字, two from seven letters; a slip may stand in a beginning. */
function guessOf({ kind, text }: Term, wanted: string): number {
  if (kind === 'text' || kind === 'initials' || kind === 'code') return 0;
  const own = normalForm(text);
  const least = isHan(wanted) ? 2 : 3;
  if (wanted.length < least || isHan(own) !== isHan(wanted)) return 0;
  const allowed = wanted.length >= 7 ? 2 : 1;
  // Of two 汉字 one must be right, in its place, and nothing may follow.
  const isShort = wanted.length === 2;
  const slips = distanceWithin(wanted, own, allowed, !isShort);
  if (slips === null || (isShort && own.length !== 2)) return 0;
  return (
    30 -
    10 * slips +
    termKinds.length -
    termKinds.indexOf(kind) -
    Math.abs(own.length - wanted.length) / 10
  );
}
