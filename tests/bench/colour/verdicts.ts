import { median, ratio } from '../statistics';
import type { Verdict } from '../verdict';
import type { Colouring } from './measure';

const mostMs = 100;

/** A change of the map's indicator is quick, and quicker than the same choropleth made with ECharts. */
export function colourVerdicts({ app, echarts }: Colouring): readonly Verdict[] {
  const own = median(app);
  const share = ratio(own, median(echarts));
  return [
    {
      target: `map: change of indicator ≤ ${String(mostMs)} ms`,
      measured: own === null ? 'not measured' : `${own.toFixed(0)} ms`,
      isReached: own !== null && own <= mostMs,
    },
    {
      target: 'map: change of indicator < 1 × echarts’ choropleth',
      measured: share === null ? 'not measured' : `× ${share.toFixed(2)}`,
      isReached: share !== null && share < 1,
    },
  ];
}
