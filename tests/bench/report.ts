import type { PageName } from './build';
import type { Colouring } from './colour/measure';
import type { Change } from './comparison/measure';
import { comparisonRows } from './comparison/verdicts';
import type { Condition, Visit } from './measure';
import type { Lighting } from './signs/measure';
import type { StagePainter, Stepping } from './steps';
import { median, ratio, spreadOf } from './statistics';
import type { Verdict } from './targets';

/** Bytes of the answers' bodies as sent. */
export type Bytes = Readonly<Record<'script' | 'style' | 'font' | 'data' | 'page', number>> & {
  /** Scripts that the page's entry imports at once. */
  readonly atOnce: number;
  /** All scripts that come before the map is live: everything but MapLibre and its worker. */
  readonly beforeMap: number;
};

export interface Results {
  readonly visits: ReadonlyMap<Condition, ReadonlyMap<PageName, readonly Visit[]>>;
  readonly bytes: ReadonlyMap<PageName, Bytes>;
}

export interface Figures {
  readonly drawn: number | null;
  readonly live: number | null;
  readonly hover: number | null;
  readonly presented: number | null;
}

/** Event Timing lists nothing below 16 ms; what it leaves out stands here as 8. */
const unlistedMs = 8;

export function figuresOf(page: PageName, visits: readonly Visit[]): Figures {
  return {
    drawn: median(visits.map(({ drawnMs }) => drawnMs)),
    live: median(livesOf(page, visits)),
    hover: median(visits.flatMap(({ hoverMs }) => hoverMs)),
    presented: median(
      visits.flatMap(({ presentedMs, unlisted }) => [
        ...presentedMs,
        ...Array<number>(unlisted).fill(unlistedMs),
      ]),
    ),
  };
}

/** Bare MapLibre's first picture is its live map. */
function livesOf(page: PageName, visits: readonly Visit[]): readonly number[] {
  return visits.flatMap(({ liveMs, drawnMs }) => (page === 'maplibre' ? drawnMs : (liveMs ?? [])));
}

export function printTimes(
  condition: Condition,
  pages: ReadonlyMap<PageName, readonly Visit[]>,
): void {
  const base = figuresOf('maplibre', pages.get('maplibre') ?? []);
  console.log(
    condition === 'plain'
      ? '\nUnthrottled; median (min–max) ms, × bare MapLibre'
      : '\nCPU × 4 and Slow 4G; median (min–max) ms, × bare MapLibre',
  );
  const rows = [...pages].map(([page, visits]) => {
    const { hover, presented, drawn, live } = figuresOf(page, visits);
    const heap = median(visits.map(({ heapBytes }) => heapBytes / 1e6));
    return [
      page,
      `${spread(visits.map(({ drawnMs }) => drawnMs))} ${times(drawn, base.drawn)}`,
      live === null ? '–' : `${spread(livesOf(page, visits))} ${times(live, base.live)}`,
      `${spread(visits.flatMap(({ hoverMs }) => hoverMs))} ${times(hover, base.hover)}`,
      presented === null ? '–' : presented < 16 ? '< 16' : presented.toFixed(0),
      heap?.toFixed(1) ?? '–',
    ];
  });
  printTable([
    ['page', 'counties painted', 'map live', 'hover → painted', 'presented', 'heap MB'],
    ...rows,
  ]);
}

export function printComparison(changes: readonly Change[]): void {
  const rows = comparisonRows(changes);
  const peer = rows.find(({ shown }) => shown === 'all');
  console.log(
    '\nComparison, unthrottled; median ms to the last frame painted, × echarts with all four',
  );
  const cell = (ms: number | null, base: number | null = null): string =>
    `${ms?.toFixed(0) ?? '–'} ${times(ms, base)}`;
  printTable([
    ['page', 'picture', 'indicator', 'area', 'frames lost in 1 s'],
    ...rows.map(({ page, shown, paintedMs, dropped }) => [
      page,
      shown,
      cell(paintedMs.indicator, peer?.paintedMs.indicator),
      cell(paintedMs.area, peer?.paintedMs.area),
      `${dropped.indicator ?? '–'} / ${dropped.area ?? '–'}`,
    ]),
  ]);
}

/** How long the map takes to another indicator. */
export function printColour(colouring: Colouring): void {
  console.log(
    '\nThe map’s indicator changed, unthrottled; median (min–max) ms to the last frame painted',
  );
  printTable([
    ['page', 'changes', 'painted'],
    ...Object.entries(colouring).map(([page, times]) => [
      page,
      String(times.length),
      spread(times),
    ]),
  ]);
}

export function printSteps(steps: ReadonlyMap<StagePainter, Stepping>): void {
  console.log('\nTalk at 1920 × 1080, unthrottled; key → step painted, median (min–max) ms');
  printTable([
    ['map', 'presses', 'marked', 'presented'],
    ...[...steps].map(([painter, { markedMs, presentedMs }]) => [
      painter,
      String(markedMs.length),
      spread(markedMs),
      spread(presentedMs),
    ]),
  ]);
}

/** How long a map full of signs takes to light one. */
export function printSigns({ signs, keyMs, hoverMs }: Lighting): void {
  console.log(
    `\nA map of ${String(signs)} signs, unthrottled; median (min–max) ms to the last frame painted`,
  );
  printTable([
    ['key', 'hover'],
    [spread(keyMs), spread(hoverMs)],
  ]);
}

export function printVerdicts(verdicts: readonly Verdict[]): void {
  console.log('\nTargets');
  for (const { target, measured, isReached } of verdicts) {
    console.log(`${isReached ? 'reached    ' : 'not reached'}  ${target}: ${measured}`);
  }
}

export function printBytes(bytes: Results['bytes']): void {
  console.log('\nBytes sent (brotli), kB');
  const kb = (value: number): string => (value / 1000).toFixed(1);
  printTable([
    [
      'page',
      'script at once',
      'before the map',
      'all script',
      'style',
      'font',
      'data',
      'page',
      'total',
    ],
    ...[...bytes].map(([page, { atOnce, beforeMap, script, style, font, data, page: html }]) => [
      page,
      ...[
        atOnce,
        beforeMap,
        script,
        style,
        font,
        data,
        html,
        script + style + font + data + html,
      ].map(kb),
    ]),
  ]);
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

function spread(values: readonly number[]): string {
  const known = spreadOf(values);
  if (known === null) return '–';
  return `${known.median.toFixed(0)} (${known.min.toFixed(0)}–${known.max.toFixed(0)})`;
}

function times(value: number | null, base: number | null): string {
  const known = ratio(value, base);
  return known === null ? '' : `×${known.toFixed(2)}`;
}
