import type { Size } from '../../domain/geometry';
import { project, type Camera } from '../../scene/camera';

/**
 * The CSS `transform`, from the box's own left top corner, that shows what is painted for one camera as
 * another one sees it. Both look straight down in one projection, so a shift and a scale are all.
 */
export function motionBetween(painted: Camera, seen: Camera, size: Size): string {
  const scale = 2 ** (seen.zoom - painted.zoom);
  const [x, y] = project(painted, size, seen.center);
  const [left, top] = [size.width / 2 - x * scale, size.height / 2 - y * scale];
  return `translate(${left.toFixed(2)}px, ${top.toFixed(2)}px) scale(${scale.toFixed(5)})`;
}
