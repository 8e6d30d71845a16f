import { percentile } from '../statistics';
import { printTable, spread } from '../table';
import type { StagePainter, Stepping } from './measure';

/** The talk on either painter as a whole, then by the kind of stage that came. */
export function printTalk(steps: ReadonlyMap<StagePainter, Stepping>): void {
  console.log('\nTalk at 1920 × 1080, unthrottled; key → step painted, median (min–max) ms');
  const p95 = (values: readonly number[]) => percentile(values, 0.95)?.toFixed(0) ?? '–';
  const rows = [...steps].flatMap(([painter, { presses, presented }]) => {
    const marked = presses.map(({ markedMs }) => markedMs);
    const stages = [...new Set(presses.map(({ stage }) => stage))].toSorted();
    const rates = (of: typeof presses) => spread(of.map(({ framesPerSecond }) => framesPerSecond));
    return [
      [
        painter,
        'all',
        String(presses.length),
        spread(marked),
        p95(marked),
        `${spread(presented)} p95 ${p95(presented)}`,
        rates(presses.filter(({ isFlight }) => isFlight)),
        rates(presses.filter(({ isBuildUp }) => isBuildUp)),
      ],
      ...stages.map((name) => {
        const own = presses.filter(({ stage }) => stage === name);
        const ms = own.map(({ markedMs }) => markedMs);
        return [
          '',
          name,
          String(own.length),
          spread(ms),
          p95(ms),
          '',
          rates(own.filter(({ isFlight }) => isFlight)),
          rates(own.filter(({ isBuildUp }) => isBuildUp)),
        ];
      }),
    ];
  });
  printTable([
    [
      'map',
      'stage',
      'presses',
      'marked',
      'p95',
      'presented',
      'flights, frames/s',
      'built up, frames/s',
    ],
    ...rows,
  ]);
}
