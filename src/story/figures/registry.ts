import type { Component } from 'svelte';
import type { WallFigure } from '../../content/stageSchema';
import BarsFigure from './BarsFigure.svelte';
import type { FigureProps } from './figure';

/** What draws each chart of `figureSchema`; a chart without one is a type error. */
const figures: {
  readonly [Chart in WallFigure['chart']]: Component<
    FigureProps<Extract<WallFigure, { chart: Chart }>>
  >;
} = {
  bars: BarsFigure,
};

export function componentOf(figure: WallFigure): Component<FigureProps> {
  return figures[figure.chart] as unknown as Component<FigureProps>;
}
