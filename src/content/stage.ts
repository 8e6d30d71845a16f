import type { Stage, WallFigure } from './stageSchema';

const withoutMap: ReadonlySet<Stage['kind']> = new Set([
  'figure',
  'diagram',
  'two-maps',
  'closing',
]);

/** Whether the map is seen; else its figure or its words have the whole room. */
export const hasMap = ({ kind }: Stage): boolean => !withoutMap.has(kind);

/** The figure of a stage; `null` where it has none. */
export function figureOf(stage: Stage): WallFigure | null {
  if (stage.kind === 'two-maps') return { chart: 'maps', maps: stage.maps };
  return 'figure' in stage ? stage.figure : null;
}
