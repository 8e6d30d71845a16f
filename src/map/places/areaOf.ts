import type { Place } from '../../content/schema';
import { contains } from '../../scene/labels/collision';
import { ringOf, shapes } from '../shapes';

/** The area that a place lies in: as the pack says, or, for one of somebody's own, as the shapes have it. */
export function areaOf({ kind, area, at }: Pick<Place, 'kind' | 'area' | 'at'>): string | null {
  if (kind !== 'own' || at === null) return area;
  return shapes.counties.find(({ key }) => contains(ringOf(key), at))?.key ?? null;
}
