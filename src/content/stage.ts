import type { Stage, WallFigure } from './stageSchema';

/** The figure of a stage; `null` where it has none. */
export function figureOf(stage: Stage): WallFigure | null {
  if ('figure' in stage) return stage.figure;
  return stage.kind === 'closing' ? { chart: 'closing' } : null;
}
