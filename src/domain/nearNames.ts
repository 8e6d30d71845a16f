import type { Matchable } from './matchAreas';
import { toSimplified } from './traditional';
import { distanceWithin } from './typos';

/** Whether a text is one slip of the hand away from an area's name: to be asked for before others. */
export function resemblerOf(areas: readonly Matchable[]): (text: string) => boolean {
  const names = areas.flatMap(({ id, name, short }) => [id, name.zh, name.en, short.zh, short.en]);
  const known = [...new Set(names.map((one) => one.toLowerCase()))].filter((one) => one.length > 1);
  return (text) => {
    const word = toSimplified(text.replace(/\s/g, '')).toLowerCase();
    const isWorthTrying = (name: string) =>
      Math.abs(word.length - name.length) <= 1 && [...word].some((letter) => name.includes(letter));
    return known.some(
      (name) => isWorthTrying(name) && distanceWithin(word, name, 1, false) !== null,
    );
  };
}
