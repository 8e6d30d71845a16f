import type { Matchable } from './matchAreas';
import { toSimplified } from './traditional';
import { distanceWithin } from './typos';

const mostUnmatched = 400;

/**
 * All places whose name is known, and of the others at most a screenful or two: first those
 * that look like a name.
 */
export function placesToList(
  places: readonly number[],
  isKnown: (at: number) => boolean,
  labelOf: (at: number) => string,
  areas: readonly Matchable[],
): readonly number[] {
  const unknown = places.filter((at) => !isKnown(at));
  if (unknown.length <= mostUnmatched) return places;
  const resembles = resemblerOf(areas);
  const alike = new Set(unknown.filter((at) => resembles(labelOf(at))));
  const asked = new Set(
    [...alike, ...unknown.filter((at) => !alike.has(at))].slice(0, mostUnmatched),
  );
  return places.filter((at) => isKnown(at) || asked.has(at));
}

/** Whether a text is one slip of the hand away from an area's name: to be asked for before others. */
function resemblerOf(areas: readonly Matchable[]): (text: string) => boolean {
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
