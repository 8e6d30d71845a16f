import type { PageName } from './build';
import type { Condition, Visit } from './measure';
import { median } from './statistics';
import { printTable, spread, times } from './table';

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
