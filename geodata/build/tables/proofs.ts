import type { PlanItem } from '../../../src/content/schema';
import type { RelationTargets } from './relations';

/** What an item's proof names and is not there; a figure with a fault of its own does exist. */
export function proofFaults(
  proof: PlanItem['proof'],
  { indicators, places, figures, faultyFigures }: RelationTargets,
): readonly string[] {
  if (proof === undefined || proof === 'openings') return [];
  if ('figure' in proof) {
    const known = [...figures.map(({ id }) => id), ...faultyFigures];
    return known.includes(proof.figure) ? [] : [`unknown figure "${proof.figure}"`];
  }
  if ('indicator' in proof)
    return indicators.has(proof.indicator) ? [] : [`unknown indicator "${proof.indicator}"`];
  return proof.places.flatMap((id) => (places.has(id) ? [] : [`unknown place "${id}"`]));
}
