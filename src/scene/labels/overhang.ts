import type { Point } from '../../domain/geometry';
import type { SceneLabel } from '../scene';
import { textBlock } from './block';
import { pointsInside } from './candidates/inside';
import { contains } from './collision';
import { areaSizes } from './sizes';
import type { Box, Candidate, LabelContext, Ring } from './types';

/** A name that hangs over its border has at least this share of itself at home. */
const leastAtHome = 0.5;

/**
 * Where the whole city is on a small screen, an area's name that is wider than its shape: at the
 * smallest size, its middle in the shape, as much of it at home as can be.
 *
 * @param ring The shape, CSS pixels.
 * @param fits Whether a candidate is clear of what is placed and of the firm signs.
 */
export function overhangPlace(
  label: SceneLabel,
  ring: Ring,
  context: LabelContext,
  fits: (candidate: Candidate) => boolean,
): Candidate | undefined {
  const { forName, smallest } = areaSizes(label, context);
  const fontSize = forName.at(-1);
  const text = label.texts.at(-1);
  const [first] = ring;
  if (fontSize === undefined || text === undefined || first === undefined) return undefined;
  const style = { fontSize, smallest };
  const candidates = pointsInside(ring, context.size, middleOf(ring) ?? first)
    .map((at) => textBlock([text], null, style, at))
    .map((candidate) => ({ candidate, atHome: shareAtHome(candidate.box, ring) }))
    .filter(({ candidate, atHome }) => atHome >= leastAtHome && fits(candidate));
  return candidates.sort((a, b) => b.atHome - a.atHome)[0]?.candidate;
}

function middleOf(ring: Ring): Point | undefined {
  if (ring.length === 0) return undefined;
  const sum = (axis: 0 | 1) => ring.reduce((total, point) => total + point[axis], 0) / ring.length;
  return [sum(0), sum(1)];
}

const [across, down] = [9, 3];
function shareAtHome([left, top, right, bottom]: Box, ring: Ring): number {
  const points = Array.from({ length: across * down }, (_, index): Point => [
    left + ((right - left) * (index % across)) / (across - 1),
    top + ((bottom - top) * Math.floor(index / across)) / (down - 1),
  ]);
  return points.filter((point) => contains(ring, point)).length / points.length;
}
