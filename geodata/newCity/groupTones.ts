import type { Tone } from '../../src/content/schema';

/** The loudest comes last: it is needed least often. */
const tones = ['plain', 'east', 'zone', 'seal'] as const satisfies readonly Tone[];

/**
 * A tone for each group, so that no two that touch have the same. Four are enough for any map whose groups are in one
 * piece each; where exclaves ask for more, a tone comes again.
 *
 * @param touching The groups that each touches, by their codes.
 */
export function groupTones(
  touching: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, Tone> {
  const codes = [...touching.keys()].toSorted(
    (a, b) => (touching.get(b)?.size ?? 0) - (touching.get(a)?.size ?? 0),
  );
  const given = new Map<string, Tone>();
  const free = (code: string) => {
    const taken = new Set([...(touching.get(code) ?? [])].map((other) => given.get(other)));
    return tones.filter((tone) => !taken.has(tone));
  };
  let steps = 0;
  const mostSteps = 200_000;
  /** The one with the fewest tones left comes next. */
  const assign = (): boolean => {
    const open = codes.filter((code) => !given.has(code));
    const next = open.toSorted((a, b) => free(a).length - free(b).length)[0];
    if (next === undefined) return true;
    for (const tone of free(next)) {
      if (++steps > mostSteps) return false;
      given.set(next, tone);
      if (assign()) return true;
      given.delete(next);
    }
    return false;
  };
  if (!assign()) for (const code of codes) given.set(code, free(code)[0] ?? tones[0]);
  return given;
}
