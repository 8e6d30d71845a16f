/** What a suggestion is made of. */
export interface PeerCandidate {
  readonly id: string;
  /** Empty where areas are not grouped. */
  readonly wing: string;
  readonly neighbours: readonly string[];
  readonly value: number | null;
}
export type PeerReason = 'same-wing' | 'other-wing' | 'adjacent' | 'nearest';
export interface Peers {
  readonly reason: PeerReason;
  readonly areas: readonly string[];
}

const mostPeers = 3;

/**
 * Areas to compare one with, by four reasons; within a reason the nearest in value come first, those
 * without a value last. Chosen areas are not suggested; a reason without any is left out.
 */
export function peersOf(
  candidates: readonly PeerCandidate[],
  area: string,
  chosen: readonly string[],
): readonly Peers[] {
  const own = candidates.find(({ id }) => id === area);
  if (own === undefined) return [];
  const distance = ({ value }: PeerCandidate) =>
    value === null || own.value === null ? Infinity : Math.abs(value - own.value);
  const others = candidates
    .filter(({ id }) => id !== area && !chosen.includes(id))
    .toSorted((a, b) => {
      const [near, far] = [distance(a), distance(b)];
      return near === far ? 0 : near - far;
    });
  const tests: Readonly<Record<PeerReason, (one: PeerCandidate) => boolean>> = {
    'same-wing': ({ wing }) => wing !== '' && wing === own.wing,
    'other-wing': ({ wing }) => wing !== own.wing,
    adjacent: ({ id }) => own.neighbours.includes(id),
    nearest: (one) => distance(one) < Infinity,
  };
  const reasons: readonly PeerReason[] = ['same-wing', 'other-wing', 'adjacent', 'nearest'];
  return reasons
    .map((reason) => ({
      reason,
      areas: others
        .filter(tests[reason])
        .slice(0, mostPeers)
        .map(({ id }) => id),
    }))
    .filter(({ areas }) => areas.length > 0);
}
