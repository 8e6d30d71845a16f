import type { Stage, WallFigure } from './stageSchema';

/** The figure of a stage; `null` where it has none. */
export const figureOf = (stage: Stage): WallFigure | null =>
  'figure' in stage ? stage.figure : null;
