import { median, percentile } from '../statistics';
import type { Verdict } from '../verdict';
import { stagePainters, type StagePainter, type Stepping } from './measure';
import type { Press } from './probe';

const mostMs = { median: 100, p95: 150 } as const;
const leastFramesPerSecond = 30;
const painterName: Readonly<Record<StagePainter, string>> = {
  live: 'with the live map',
  drawing: 'on the drawing',
};

/** A step is there at once, and what moves on the drawing moves evenly. */
export function talkVerdicts(steps: ReadonlyMap<StagePainter, Stepping>): readonly Verdict[] {
  const drawn = steps.get('drawing')?.presses ?? [];
  return [
    ...stagePainters.flatMap((painter) => paintedVerdicts(painter, steps.get(painter))),
    framesVerdict(
      'flight',
      drawn.filter(({ isFlight }) => isFlight),
    ),
    framesVerdict(
      'build-up',
      drawn.filter(({ isBuildUp }) => isBuildUp),
    ),
  ];
}

/** The later of what the page marks and of what the browser says it presented. */
function paintedVerdicts(
  painter: StagePainter,
  stepping: Stepping | undefined,
): readonly Verdict[] {
  const marked = stepping?.presses.map(({ markedMs }) => markedMs) ?? [];
  const presented = stepping?.presented ?? [];
  const measures = { median, p95: (values: readonly number[]) => percentile(values, 0.95) };
  return (['median', 'p95'] as const).map((name) => {
    const seen = [marked, presented].map(measures[name]).filter((ms) => ms !== null);
    const ms = Math.max(...seen);
    return {
      target: `key → step painted, ${painterName[painter]}, ${name} ≤ ${String(mostMs[name])} ms`,
      measured: seen.length === 0 ? 'not measured' : `${ms.toFixed(0)} ms`,
      isReached: seen.length > 0 && ms <= mostMs[name],
    };
  });
}

function framesVerdict(what: string, presses: readonly Press[]): Verdict {
  const rate = median(presses.map(({ framesPerSecond }) => framesPerSecond));
  return {
    target: `${what} on the drawing, median ≥ ${String(leastFramesPerSecond)} frames a second`,
    measured: rate === null ? 'not measured' : rate.toFixed(0),
    isReached: rate !== null && rate >= leastFramesPerSecond,
  };
}
