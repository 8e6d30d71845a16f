import { easeCubicOut } from 'd3';
import type { Camera } from '../../scene/camera';
import { cameraBetween, flightMs } from '../../scene/flight';

/** Moves the drawing's camera as the live map moves its own. Returns the undo, which ends it there. */
export function flyDrawing(
  from: Camera,
  to: Camera,
  onmove: (camera: Camera, isLast: boolean) => void,
): () => void {
  let start: number | null = null;
  let frame = 0;
  const step = (now: number) => {
    start ??= now;
    const share = Math.min(1, (now - start) / flightMs);
    if (share < 1) frame = requestAnimationFrame(step);
    onmove(cameraBetween(from, to, easeCubicOut(share)), share >= 1);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
