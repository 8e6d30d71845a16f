import type { Pack } from '../../content/schema';
import type { WallFigure } from '../../content/stageSchema';

/** The room of a figure in CSS pixels, and how many of these a pixel of a wall of 1920 × 1080 is. */
export interface FigureRoom {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
}
export interface FigureProps<Figure extends WallFigure = WallFigure> {
  readonly pack: Pack;
  readonly figure: Figure;
  readonly room: FigureRoom;
  /** How many reveals of the step are out; a figure builds up with them. */
  readonly built: number;
  /** How many the step has; with none of them the figure is whole. */
  readonly of: number;
}
