/**
 * Which painter is on screen: `drawing` until MapLibre has painted and again while its context is
 * lost, `live` between, `static` for good where there is no WebGL or it was lost twice.
 */
export type Painter = 'drawing' | 'live' | 'static';
export type PainterEvent = 'ready' | 'lost' | 'failed';

export interface PainterState {
  readonly painter: Painter;
  readonly losses: number;
}
export const firstPainter: PainterState = { painter: 'drawing', losses: 0 };
const mostLosses = 1;

export function nextPainter({ painter, losses }: PainterState, event: PainterEvent): PainterState {
  if (painter === 'static') return { painter, losses };
  if (event === 'failed') return { painter: 'static', losses };
  if (event === 'ready') return { painter: 'live', losses };
  return { painter: losses >= mostLosses ? 'static' : 'drawing', losses: losses + 1 };
}
