import { median } from '../statistics';
import type { Verdict } from '../verdict';
import { leastSigns, type Lighting } from './measure';

const mostMs = 50;

/** A map full of signs answers a key and a pointer as one of a few. */
export function signVerdicts(lighting: Lighting | null): readonly Verdict[] {
  const seen = { key: lighting?.keyMs ?? [], hover: lighting?.hoverMs ?? [] };
  return Object.entries(seen).map(([hand, all]) => {
    const ms = median(all);
    return {
      target: `map of ${String(leastSigns)} signs: ${hand} → painted ≤ ${String(mostMs)} ms`,
      measured: ms === null ? 'not measured' : `${ms.toFixed(0)} ms`,
      isReached: ms !== null && ms <= mostMs && (lighting?.signs ?? 0) >= leastSigns,
    };
  });
}
