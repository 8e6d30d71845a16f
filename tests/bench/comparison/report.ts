import { printTable, times } from '../table';
import type { Change } from './measure';
import { comparisonRows } from './verdicts';

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
