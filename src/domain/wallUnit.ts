import type { Size } from './geometry';

/** A wall that all sizes of the talk are written for, in CSS pixels. */
const [wallWidth, wallHeight] = [1920, 1080];
/** A picture that is higher than wide, such as a phone's, is as many units wide. */
const portraitWidth = 780;
/** A speaker's screen shows the wall beside its notes, in a box that may be a little higher than wide. */
const nearlySquare = 0.8;

/**
 * CSS pixels for a pixel of a wall of 1920 × 1080: the same length as the page's `--u` (before the
 * projector's enlargement), for what has no page to ask.
 */
export function wallUnit({ width, height }: Size): number {
  if (width < height * nearlySquare) return width / portraitWidth;
  return Math.min(width / wallWidth, height / wallHeight);
}
