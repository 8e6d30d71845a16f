import { median } from '../statistics';
import type { Verdict } from '../verdict';
import type { Editing } from './measure';

const targets: readonly (readonly [keyof Editing, string, mostMs: number])[] = [
  ['firstOpenMs', 'key → open, first on a page', 200],
  ['openMs', 'key → open, again', 200],
  ['firstLetterMs', 'first letter → wall', 50],
  ['letterMs', 'letter → wall', 50],
];

/** The editor opens at once, and what is typed stands on the wall at once. */
export function editVerdicts(editing: Editing): readonly Verdict[] {
  return targets.map(([key, name, mostMs]) => {
    const ms = median(editing[key]);
    return {
      target: `editor: ${name} ≤ ${String(mostMs)} ms`,
      measured: ms === null ? 'not measured' : `${ms.toFixed(0)} ms`,
      isReached: ms !== null && ms <= mostMs,
    };
  });
}
