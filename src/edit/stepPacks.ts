import type { Pack } from '../content/schema';
import type { Step } from '../content/storySchema';

/** Packs with one step alone: a picture of it is drawn anew when its own step changes, and then only. */
export function stepPacks(released: Pack): (step: Step) => Pack {
  const packs = new WeakMap<Step, Pack>();
  return (step) => {
    const known = packs.get(step);
    if (known !== undefined) return known;
    const made = { ...released, story: { ...released.story, steps: [step] } };
    packs.set(step, made);
    return made;
  };
}
