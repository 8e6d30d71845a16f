/**
 * Which painter is on screen: `drawing` until MapLibre has painted and again while its context is
 * lost, `live` between, `static` where no live map will come: without WebGL, with a worker that failed, or
 * after two losses.
 */
export type Painter = 'drawing' | 'live' | 'static';
export type PainterEvent = 'ready' | 'lost' | 'failed';

export interface PainterState {
  readonly painter: Painter;
  readonly losses: number;
  /** Nothing changes any more. */
  readonly isOver: boolean;
}
export const initialPainter: PainterState = { painter: 'drawing', losses: 0, isOver: false };
const mostLosses = 1;

export function nextPainter(state: PainterState, event: PainterEvent): PainterState {
  if (state.isOver) return state;
  if (event === 'ready') return { ...state, painter: 'live' };
  if (event === 'failed') return { ...state, painter: 'static', isOver: true };
  const losses = state.losses + 1;
  const isOver = losses > mostLosses;
  return { painter: isOver ? 'static' : 'drawing', losses, isOver };
}
