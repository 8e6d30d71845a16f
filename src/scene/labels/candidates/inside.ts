import type { Size } from '../../../domain/words';
import { areaSizes } from '../sizes';
import type { LabelGround } from '../place';
import { pointsInside, type Ring } from '../rings';
import type { SceneLabel } from '../../scene';
import { block, measure, type Candidate, type TextStyle } from '../block';

/**
 * At its anchors; what a step is about may stand anywhere in its shape, and smaller. A value that the map
 * is coloured by is looked for a place anywhere, too, at its smallest and with the short name.
 */
export function* areaCandidates(
  label: SceneLabel,
  anchors: Ring,
  ground: LabelGround,
  ring: Ring | null,
): Iterable<Candidate> {
  const { texts, isOwn = false, isValueSought = false } = label;
  const { smallest, forName, forValue } = areaSizes(label, ground);
  const [first] = anchors;
  let inside: Ring | undefined;
  /** Found when it is first asked for: most names stand on an anchor, and flights place all anew. */
  const elsewhere = () =>
    (inside ??= ring === null || first === undefined ? [] : pointsInside(ring, ground.size, first));
  const ways = [
    ...(label.value === null ? [] : [{ value: label.value, steps: forValue }]),
    { value: null, steps: forName },
  ];
  for (const { value, steps } of ways) {
    for (const fontSize of steps) {
      const style = { fontSize, smallest };
      yield* blocksAt(texts, value, style, anchors);
      if (isOwn) yield* blocksAt(texts, value, style, elsewhere());
    }
    const style = { fontSize: steps[steps.length - 1] ?? 0, smallest };
    const short = texts.slice(-1);
    const isSought = value !== null && isValueSought && !isOwn && steps.length > 0;
    if (isSought && ring !== null && hasRoom(ring, measure(short, value, style)))
      yield* blocksAt(short, value, style, elsewhere());
  }
}

function* blocksAt(
  texts: readonly string[],
  value: string | null,
  style: TextStyle,
  places: Ring,
): Iterable<Candidate> {
  for (const text of texts) for (const at of places) yield block([text], value, style, at);
}

/** Most shapes on a phone are too small at once. */
function hasRoom(ring: Ring, { width, height }: Size): boolean {
  const across = (axis: 0 | 1) => {
    const all = ring.map((point) => point[axis]);
    return Math.max(...all) - Math.min(...all);
  };
  return across(0) > width && across(1) > height;
}
