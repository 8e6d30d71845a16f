import { areaSizes } from './labelSizes';
import type { LabelGround } from './placeLabels';
import { pointsInside, type Ring } from './rings';
import type { SceneLabel } from './scene';
import { block, type Candidate } from './textBlock';

/** At its anchors; what a step is about may stand anywhere in its shape, and smaller. */
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
  }
}
