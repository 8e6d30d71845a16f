import type { Pack } from '../content/schema';
import { search } from '../domain/search';
import { mostAsked } from '../state/view';
import { indexOf, type Found } from '../ui/search/indexOf';

/** Reads a question from the floor: the ids of the areas that a text names, in its order. */
export type AreaFinder = (text: string) => readonly string[];

const between = /[\s、，,；;/+~&]+/u;

/**
 * Finds areas by name, code, pinyin or its initials. Two stand apart, or, where the whole names none,
 * one right after the other. A word that names no area is left out.
 */
export function areaFinder(pack: Pack): AreaFinder {
  const areas = new Set(pack.areas.map(({ id }) => id));
  const entries = indexOf(pack)
    .filter(({ key, subject }) => key === subject && areas.has(subject))
    .map((entry) => ({ ...entry, terms: entry.terms.filter(({ kind }) => kind !== 'text') }));
  const best = (word: string) => search(entries, word, 1)[0];
  const exact = (word: string): Found | undefined => {
    const hit = best(word);
    return hit === undefined || hit.isGuess ? undefined : hit.entry;
  };
  return (text) => {
    const words = text.split(between).filter((word) => word !== '');
    const found = words.flatMap((word) => {
      const whole = exact(word);
      if (whole !== undefined) return [whole.subject];
      const pair = cuts(word)
        .map((parts) => parts.map(exact))
        .find((parts) => parts.every((part) => part !== undefined));
      if (pair !== undefined) return pair.flatMap((part) => part?.subject ?? []);
      return best(word)?.entry.subject ?? [];
    });
    return [...new Set(found)].slice(0, mostAsked);
  };
}

/** A word in two, at every place that leaves two letters on either side. */
function cuts(word: string): readonly (readonly [string, string])[] {
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => [
    word.slice(0, at + 2),
    word.slice(at + 2),
  ]);
}
