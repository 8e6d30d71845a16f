import type { Tone } from '../../src/content/schema';

/**
 * The calm tones of an atlas, and how far any two are apart at least: CIEDE2000, by day and by night, for full vision and for
 * each kind of colour blindness (`tests/geodata/groupTones.test.ts` works it out anew).
 */
export const toneDistances = {
  plain: [0, 16, 21, 26, 11, 16, 20, 19, 8, 21, 24],
  east: [16, 0, 17, 16, 15, 9, 10, 17, 14, 9, 12],
  zone: [21, 17, 0, 10, 22, 16, 10, 25, 10, 10, 10],
  sky: [26, 16, 10, 0, 32, 7, 20, 35, 18, 27, 12],
  gold: [11, 15, 22, 32, 0, 21, 10, 8, 17, 13, 22],
  mint: [16, 9, 16, 7, 21, 0, 17, 25, 9, 19, 14],
  mauve: [20, 10, 10, 20, 10, 17, 0, 10, 26, 9, 10],
  clay: [19, 17, 25, 35, 8, 25, 10, 0, 23, 9, 28],
  leaf: [8, 14, 10, 18, 17, 9, 26, 23, 0, 21, 14],
  umber: [21, 9, 10, 27, 13, 19, 9, 9, 21, 0, 14],
  slate: [24, 12, 10, 12, 22, 14, 10, 28, 14, 14, 0],
} as const satisfies Partial<Record<Tone, readonly number[]>>;
const tones = Object.keys(toneDistances) as (keyof typeof toneDistances)[];
type GroupTone = (typeof tones)[number];

const distances = new Map(
  tones.flatMap((one) =>
    tones.map((other, at) => [`${one} ${other}`, toneDistances[one][at] ?? 0] as const),
  ),
);
/** Groups that touch are as far apart as this where that can be. */
const wished = 20;
const same = 1000;

/**
 * A tone for each group, so that those that touch are far apart for every eye. Up to eleven groups have each a tone of their own;
 * where there are more, a tone comes again where it touches none of its own.
 *
 * @param touching The groups that each touches, by their codes.
 */
export function groupTones(
  touching: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, Tone> {
  const codes = [...touching.keys()].toSorted(
    (a, b) => (touching.get(b)?.size ?? 0) - (touching.get(a)?.size ?? 0),
  );
  // Exchanges end where none of them helps, which hangs on where they began: the best of several ways is taken.
  const ways = Array.from({ length: 24 }, (_, turn) => {
    const at = turn % Math.max(1, codes.length);
    const order = [...codes.slice(at), ...codes.slice(0, at)];
    return tonesInOrder(turn < codes.length ? order : order.toReversed(), touching);
  });
  const [first, ...rest] = ways;
  const best = rest.reduce((one, way) => (one && one.total <= way.total ? one : way), first);
  return best?.given ?? new Map();
}

function tonesInOrder(
  codes: readonly string[],
  touching: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly given: ReadonlyMap<string, Tone>; readonly total: number } {
  const given = new Map<string, GroupTone>();
  const isEnough = codes.length <= tones.length;
  const cost = (code: string, tone: GroupTone): number => {
    let sum = 0;
    for (const other of touching.get(code) ?? []) {
      const beside = given.get(other);
      if (beside === undefined) continue;
      const apart = distances.get(`${tone} ${beside}`) ?? 0;
      sum += apart === 0 ? same ** 4 : Math.max(0, wished - apart) ** 4;
    }
    return sum;
  };
  const uses = (tone: GroupTone) => [...given.values()].filter((one) => one === tone).length;
  const best = (code: string): GroupTone => {
    const free = isEnough ? tones.filter((tone) => uses(tone) === 0) : tones;
    const [first = tones[0] ?? 'plain', ...rest] = free;
    const costOf = (tone: GroupTone) => cost(code, tone) + (isEnough ? 0 : uses(tone));
    return rest.reduce((one, other) => (costOf(other) < costOf(one) ? other : one), first);
  };
  for (const code of codes) given.set(code, best(code));
  while (improve()) continue;
  const total = codes.reduce((sum, code) => sum + cost(code, given.get(code) ?? 'plain'), 0);
  return { given, total };

  /** Exchanges the tones of two groups, or gives one another tone, wherever that is better. */
  function improve(): boolean {
    let isBetter = false;
    for (const [at, code] of codes.entries()) {
      const tone = given.get(code) ?? 'plain';
      for (const other of codes.slice(at + 1)) {
        const own = given.get(code) ?? 'plain';
        const theirs = given.get(other) ?? 'plain';
        const before = cost(code, own) + cost(other, theirs);
        given.set(code, theirs).set(other, own);
        if (cost(code, theirs) + cost(other, own) < before) isBetter = true;
        else given.set(code, own).set(other, theirs);
      }
      if (isEnough) continue;
      const now = given.get(code) ?? tone;
      const better = tones.find((one) => cost(code, one) < cost(code, now));
      if (better === undefined) continue;
      given.set(code, better);
      isBetter = true;
    }
    return isBetter;
  }
}
