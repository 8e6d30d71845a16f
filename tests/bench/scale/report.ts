import { ratio } from '../statistics';
import { printTable, times } from '../table';
import type { Verdict } from '../verdict';
import type { Built } from './build';
import type { Times } from './measure';

export interface Scaled extends Omit<Built, 'peers'> {
  readonly own: Times;
  readonly peers: Readonly<Record<string, Times>>;
  readonly layoutMedian: number | null;
  /** Of 95 of 100 frames. */
  readonly layoutMost: number | null;
}

const figures = ['firstPaint', 'whole', 'live', 'hover', 'colour', 'search', 'scroll'] as const;
const headings = [
  'first paint',
  'all areas',
  'live',
  'hover',
  'indicator',
  'search',
  'longest frame of the table',
] as const;

/** Every figure with its ratio to the smallest size and to the peers with the same shapes. */
export function printScale(results: readonly Scaled[]): void {
  const [base] = results;
  if (base === undefined) return;
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  console.log('\nScale: build');
  printTable([
    ['areas', 'tables s', 'page s', 'memory MB', 'before first paint kB br', 'boundaries kB br'],
    ...results.map((one) => [
      String(one.size),
      (one.tablesMs / 1000).toFixed(1),
      (one.pageMs / 1000).toFixed(1),
      (one.mostBytes / 1e6).toFixed(0),
      kb(one.firstBytes),
      kb(one.boundaryBytes),
    ]),
  ]);
  console.log(
    '\nScale: median ms, × 11 areas, then bare MapLibre and ECharts with the same shapes',
  );
  const cell = (value: number | null, of: number | null) =>
    value === null ? '–' : `${value.toFixed(0)} ${times(value, of)}`;
  printTable([
    ['areas', 'page', ...headings, 'labels ms median (95 %)'],
    ...results.flatMap((one) => [
      [
        String(one.size),
        'app',
        ...figures.map((figure) => cell(one.own[figure], base.own[figure])),
        `${one.layoutMedian?.toFixed(1) ?? '–'} (${one.layoutMost?.toFixed(1) ?? '–'})`,
      ],
      ...Object.entries(one.peers).map(([name, peer]) => [
        '',
        name,
        ...figures.map((figure) =>
          peer[figure] === null
            ? '–'
            : `${peer[figure].toFixed(0)} (app ${times(one.own[figure], peer[figure])})`,
        ),
        '',
      ]),
    ]),
  ]);
}

const mostFirst: Readonly<Record<number, number>> = { 117: 1.5, 500: 2, 1000: 2, 2721: 2 };

export function scaleVerdicts(results: readonly Scaled[]): readonly Verdict[] {
  const [base] = results;
  if (base?.size !== 11) return [];
  return results.flatMap((one): Verdict[] => {
    const most = mostFirst[one.size] ?? 1;
    const paint = ratio(one.own.firstPaint, base.own.firstPaint);
    const hover = ratio(one.own.hover, base.own.hover);
    const name = (target: string) => `${one.size} areas: ${target}`;
    const verdict = (
      target: string,
      measured: number | null,
      limit: number,
      unit = '',
    ): Verdict => ({
      target: name(target),
      measured: measured === null ? 'not measured' : `${measured.toFixed(2)}${unit}`,
      isReached: measured !== null && measured <= limit,
    });
    return [
      ...(one.size === 11
        ? []
        : [
            verdict(`first paint ≤ ${most} × 11 areas`, paint, most),
            verdict('hover ≤ 1.5 × 11 areas', hover, 1.5),
          ]),
      verdict('labels ≤ 8 ms a frame', one.layoutMost, 8, ' ms'),
      verdict('before the first paint ≤ 150 kB', one.firstBytes / 1000, 150, ' kB'),
      verdict('build ≤ 60 s', (one.tablesMs + one.pageMs) / 1000, 60, ' s'),
      verdict('memory of the build ≤ 1 GB', one.mostBytes / 1e9, 1, ' GB'),
    ];
  });
}
