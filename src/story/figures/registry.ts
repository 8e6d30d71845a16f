import type { Component } from 'svelte';
import type { WallFigure } from '../../content/stageSchema';
import AdvantagesFigure from './AdvantagesFigure.svelte';
import BalanceFigure from './BalanceFigure.svelte';
import BarsFigure from './BarsFigure.svelte';
import CountyFigure from './CountyFigure.svelte';
import DirectionFigure from './DirectionFigure.svelte';
import GoalsFigure from './GoalsFigure.svelte';
import ItemsFigure from './ItemsFigure.svelte';
import MapsFigure from './MapsFigure.svelte';
import NumberFigure from './NumberFigure.svelte';
import PairFigure from './PairFigure.svelte';
import PillarsFigure from './PillarsFigure.svelte';
import PlanFigure from './PlanFigure.svelte';
import ScaleFigure from './ScaleFigure.svelte';
import SharesFigure from './SharesFigure.svelte';
import TimelineFigure from './TimelineFigure.svelte';
import ZonesFigure from './ZonesFigure.svelte';
import type { FigureProps } from './figure';

/** What draws each chart of `figureSchema`; a chart without one is a type error. */
const figures: {
  readonly [Chart in WallFigure['chart']]: Component<
    FigureProps<Extract<WallFigure, { chart: Chart }>>
  >;
} = {
  bars: BarsFigure,
  plan: PlanFigure,
  goals: GoalsFigure,
  advantages: AdvantagesFigure,
  shares: SharesFigure,
  county: CountyFigure,
  pair: PairFigure,
  number: NumberFigure,
  scale: ScaleFigure,
  direction: DirectionFigure,
  zones: ZonesFigure,
  pillars: PillarsFigure,
  items: ItemsFigure,
  timeline: TimelineFigure,
  balance: BalanceFigure,
  maps: MapsFigure,
};

export function componentOf(figure: WallFigure): Component<FigureProps> {
  return figures[figure.chart] as unknown as Component<FigureProps>;
}
