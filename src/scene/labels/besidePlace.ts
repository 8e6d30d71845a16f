import type { SceneLabel } from '../scene';
import type { Candidate, LabelContext, LabelShape } from './types';

type Find = (
  label: SceneLabel,
  shapes: readonly LabelShape[],
  fits: (candidate: Candidate) => boolean,
  context: LabelContext,
) => Candidate | undefined;

/** What names beside the map that of which a step is about and that found no room on it: it comes with the talk, and puts itself here. */
export const besidePlace: { find: Find | null } = { find: null };
