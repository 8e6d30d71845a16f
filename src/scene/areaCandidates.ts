import type { Size } from '../domain/words';
import { areaSizes } from './labelSizes';
import { toPixel, type LabelGround } from './placeLabels';
import { pointsInside, type Ring } from './rings';
import type { SceneLabel } from './scene';
import { block, measure, type Candidate, type TextStyle } from './textBlock';

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
  const { smallest, forName, forValue } = areaSizes(label, ground);
  const [first] = anchors;
  const isFree = label.isOwn === true && ring !== null && first !== undefined;
  const elsewhere = isFree ? pointsInside(ring, ground.size, first) : [];
  const ways = [
    ...(label.value === null ? [] : [{ value: label.value, steps: forValue }]),
    { value: null, steps: forName },
  ];
  for (const { value, steps } of ways) {
    for (const fontSize of steps) {
      for (const places of [anchors, elsewhere]) {
        for (const text of label.texts) {
          for (const at of places) yield block([text], value, { fontSize, smallest }, at);
        }
      }
    }
    const least = steps[steps.length - 1];
    if (value !== null && label.isValueSought === true && !isFree && least !== undefined)
      yield* anywhere(label, value, { fontSize: least, smallest }, ring, ground);
  }
}

function* anywhere(
  label: SceneLabel,
  value: string,
  style: TextStyle,
  ring: Ring | null,
  ground: LabelGround,
): Iterable<Candidate> {
  const [first] = label.anchors;
  const text = label.texts[label.texts.length - 1] ?? '';
  if (ring === null || first === undefined || !hasRoom(ring, measure([text], value, style))) return;
  for (const at of pointsInside(ring, ground.size, toPixel(first, ground)))
    yield block([text], value, style, at);
}

/** Most shapes on a phone are too small at once. */
function hasRoom(ring: Ring, { width, height }: Size): boolean {
  const across = (axis: 0 | 1) => {
    const all = ring.map((point) => point[axis]);
    return Math.max(...all) - Math.min(...all);
  };
  return across(0) > width && across(1) > height;
}
