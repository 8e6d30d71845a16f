import type { Atlas } from '../../compare/atlas';
import type { Pack } from '../../content/schema';
import type { Size } from '../../domain/geometry';
import type { PublicLink } from '../../state/page';
import type { View } from '../../state/view';
import type { HandoutStep, Orientation } from '../handout/step';
import type { Ink } from './inks';
import type { SheetName } from './sheetSizes';

/** What a poster can have; a step of the talk is one picture, whose heading, map and figure stay together. */
export const posterParts = ['title', 'map', 'legend', 'figure', 'sources', 'code'] as const;
export type PosterPart = (typeof posterParts)[number];
export const stepParts = ['sources', 'code'] as const satisfies readonly PosterPart[];

/** What a poster is of. */
export interface PosterOf {
  readonly pack: Pack;
  readonly atlas: Atlas;
  readonly view: View;
  /** What is on the screen of the talk or of the story, whole. */
  readonly step: HandoutStep | undefined;
  readonly link: PublicLink;
  readonly linkOf: (change: Partial<View>) => PublicLink;
}
/** What is chosen for the printer. */
export interface PosterChoice {
  readonly sheet: SheetName;
  readonly orientation: Orientation;
  readonly ink: Ink;
  readonly parts: readonly PosterPart[];
}

/** CSS pixels between map and figure. */
export const between = 18;

/**
 * The room that the figure is given at first; the map takes what it leaves.
 *
 * @param body CSS pixels of A4 between title and foot.
 * @param isLong The figure asks for more than its usual share.
 */
export function figureRoom(
  body: Size,
  orientation: Orientation,
  hasMap: boolean,
  isLong: boolean,
): Size {
  if (!hasMap) return body;
  if (orientation === 'landscape')
    return { width: (body.width - between) * (isLong ? 0.52 : 0.44), height: body.height };
  return { width: body.width, height: (body.height - between) * (isLong ? 0.66 : 0.44) };
}

/** What is left beside a figure that fills so much of the body. */
export function mapRoom(body: Size, orientation: Orientation, figure: Size | null): Size {
  if (figure === null) return body;
  return orientation === 'landscape'
    ? { width: body.width - between - figure.width, height: body.height }
    : { width: body.width, height: body.height - between - figure.height };
}

/** Every indicator by the chosen areas: too long for a chart on one sheet. */
export const isMatrix = ({ mode, chart, areas }: Pick<View, 'mode' | 'chart' | 'areas'>): boolean =>
  mode === 'compare' && chart === 'matrix' && areas.length > 0;
