import type { SceneLabel } from '../scene';
import { project } from '../camera';
import type { Box, LabelContext, LabelShape, Ring } from './types';

/** The shapes that a name beside its own should stay clear of. */
export function shapesIn(
  labels: readonly SceneLabel[],
  context: LabelContext,
): readonly LabelShape[] {
  return labels
    .filter(({ kind }) => kind === 'area')
    .map(({ id, isSubject = false }) => ({ id, isSubject, ...projectedRing(id, context) }))
    .filter(({ ring }) => ring.length > 0);
}

/** Of the map that was asked for last: other names on it need no new rings. */
let rings = new Map<string, Pick<LabelShape, 'ring' | 'box'>>();
let ringsOf: LabelContext | null = null;

function projectedRing(id: string, context: LabelContext): Pick<LabelShape, 'ring' | 'box'> {
  const { camera, size, ringOf } = context;
  if (ringsOf?.camera !== camera || ringsOf.size !== size || ringsOf.ringOf !== ringOf) {
    rings = new Map();
    ringsOf = context;
  }
  const known = rings.get(id);
  if (known !== undefined) return known;
  const ring = ringOf(id).map((at) => project(camera, size, at));
  const made = { ring, box: boxOf(ring) };
  rings.set(id, made);
  return made;
}

function boxOf(ring: Ring): Box {
  const [x, y] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}
