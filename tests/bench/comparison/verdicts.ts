import { median, ratio } from '../statistics';
import type { Verdict } from '../verdict';
import { kinds, pictures, type Change, type Kind, type Shown } from './measure';

export interface ComparisonRow {
  readonly page: Change['page'];
  readonly shown: Shown;
  /** Medians by kind of change; `null` where nothing was measured. */
  readonly paintedMs: Readonly<Record<Kind, number | null>>;
  readonly dropped: Readonly<Record<Kind, number | null>>;
}

/** One row for each page and picture that was measured. */
export function comparisonRows(changes: readonly Change[]): readonly ComparisonRow[] {
  return (['echarts', 'app'] as const).flatMap((page) =>
    (['all', ...pictures] as const).flatMap((shown): readonly ComparisonRow[] => {
      const own = changes.filter((change) => change.page === page && change.shown === shown);
      if (own.length === 0) return [];
      const by = (figure: 'paintedMs' | 'dropped') => {
        const of = (kind: Kind) =>
          median(own.filter((change) => change.kind === kind).map((change) => change[figure]));
        return { indicator: of('indicator'), area: of('area') };
      };
      return [{ page, shown, paintedMs: by('paintedMs'), dropped: by('dropped') }];
    }),
  );
}

/**
 * This project's page shows its map, one picture and its sentences; the peer shows four pictures and
 * no map. The slowest of ours must be there no later than the four of the peer together, and with
 * no more frames lost.
 */
export function comparisonVerdicts(changes: readonly Change[]): readonly Verdict[] {
  const rows = comparisonRows(changes);
  const peer = rows.find(({ shown }) => shown === 'all');
  const own = rows.filter(({ page }) => page === 'app');
  return kinds.flatMap((kind): readonly Verdict[] => {
    const worst = (figure: 'paintedMs' | 'dropped') => {
      const known = own.flatMap((row) => row[figure][kind] ?? []);
      return known.length === 0 ? null : Math.max(...known);
    };
    const share = ratio(worst('paintedMs'), peer?.paintedMs[kind] ?? null);
    const [lost, most] = [worst('dropped'), peer?.dropped[kind] ?? null];
    return [
      {
        target: `comparison: change of ${kind}, slowest picture ≤ 1 × echarts with all four`,
        measured: share === null ? 'not measured' : `× ${share.toFixed(2)}`,
        isReached: share !== null && share <= 1,
      },
      {
        target: `comparison: change of ${kind}, frames lost ≤ echarts with all four`,
        measured: lost === null || most === null ? 'not measured' : `${lost} to ${most}`,
        isReached: lost !== null && most !== null && lost <= most,
      },
    ];
  });
}
