import { summary } from '../content/start';
import { placeAtScale } from '../scene/labels/atScale';
import { placeLabels } from '../scene/labels/place';
import type { SceneLabel } from '../scene/scene';
import type { LabelContext, PlacedLabel } from '../scene/labels/types';

/** Names where they stand; a large pack's go by scale. */
export function placedNames(
  labels: readonly SceneLabel[],
  context: LabelContext,
): readonly PlacedLabel[] {
  return LARGE_PACK ? placeAtScale(labels, summary, context) : placeLabels(labels, context);
}
