import type { PageName } from './build';
import { conditions, type Condition } from './measure';
import { figuresOf, type Figures, type Results } from './report';
import { ratio } from './statistics';
import type { Verdict } from './verdict';

const drawnShare: Readonly<Record<Condition, number>> = { plain: 0.15, slow: 0.25 };
const conditionName: Readonly<Record<Condition, string>> = {
  plain: 'unthrottled',
  slow: 'throttled',
};
const mostScriptBytes = 90_000;

/** What this project wants to be, against what was measured. Times never fail a run. */
export function verdictsOn({ visits, bytes }: Results): readonly Verdict[] {
  // The drawing is chosen from, hovered and zoomed by the first script alone.
  const script = bytes.get('app')?.atOnce ?? NaN;
  return [
    ...conditions.flatMap((condition) => {
      const pages = visits.get(condition) ?? new Map();
      return verdictsUnder(
        condition,
        new Map([...pages].map(([name, all]) => [name, figuresOf(name, all)])),
      );
    }),
    {
      target: 'script before the drawing can be explored ≤ 90 kB brotli',
      measured: `${(script / 1000).toFixed(1)} kB`,
      isReached: script <= mostScriptBytes,
    },
  ];
}

function verdictsUnder(
  condition: Condition,
  figures: ReadonlyMap<PageName, Figures>,
): readonly Verdict[] {
  const of = (page: PageName, figure: keyof Figures): number | null =>
    figures.get(page)?.[figure] ?? null;
  const name = (target: string): string => `${conditionName[condition]}: ${target}`;
  const against = (
    target: string,
    figure: keyof Figures,
    page: PageName,
    most: number,
  ): Verdict => {
    const share = ratio(of('app', figure), of(page, figure));
    return {
      target: name(`${target} ≤ ${String(most)} × ${page}`),
      measured: share === null ? 'not measured' : `× ${share.toFixed(2)}`,
      isReached: share !== null && share <= most,
    };
  };
  const own = of('app', 'drawn');
  const peers = [...figures].filter(([page]) => page !== 'app');
  const slower = peers.filter(([, { drawn }]) => own !== null && drawn !== null && own < drawn);
  return [
    against('counties painted', 'drawn', 'maplibre', drawnShare[condition]),
    {
      target: name('counties painted before every peer'),
      measured: `before ${String(slower.length)} of ${String(peers.length)}`,
      isReached: peers.length > 0 && slower.length === peers.length,
    },
    against('map live', 'live', 'maplibre', 1.15),
    against('hover', 'hover', 'maplibre', 0.3),
    against('hover', 'hover', 'echarts', 1),
  ];
}
