import type { Pack } from '../content/schema';
import type { Step } from '../content/storySchema';
import type { HandoutStep, Reveals } from './handout/step';
import type { View } from '../state/view';
import { chapterName, partsOf, placeOf, stepAt, stepsOf } from '../story/story';

type Told = Pick<Pack, 'story' | 'city' | 'areas'>;

/**
 * The talk on paper and as slides: the steps that a talk of so many minutes has, in its order, each
 * once with all its reveals, or once for every reveal.
 */
export function handoutSteps(
  pack: Told,
  talk: View['talk'],
  reveals: Reveals = 'whole',
): readonly HandoutStep[] {
  return stepsOf(pack.story, talk).flatMap((step) =>
    reveals === 'whole'
      ? wholeStep(pack, step)
      : [0, ...step.reveals.map((_, index) => index + 1)].map((subStep) => ({
          ...stepUntil(pack, step, subStep),
          id: step.reveals.length === 0 ? step.id : `${step.id}.${subStep}`,
        })),
  );
}

/**
 * The step that the view is on, as far as it is revealed or whole; `undefined` where it is on none. The story has
 * each of its steps whole.
 */
export function handoutStepOf(
  pack: Told,
  view: View,
  reveals: Reveals = 'each',
): HandoutStep | undefined {
  const isRead = view.mode === 'story';
  const place = isRead || view.mode === 'present' ? placeOf(view, pack.story) : null;
  const step = stepAt(pack.story, place?.step ?? null);
  if (place === null || step === undefined) return undefined;
  return isRead || reveals === 'whole'
    ? wholeStep(pack, step)
    : stepUntil(pack, step, place.subStep);
}

/**
 * A step with all its lines points out the counties of each of them; none where that is all of them, or where
 * the last line leaves none.
 */
function wholeStep(pack: Told, step: Step): HandoutStep {
  const whole = stepUntil(pack, step, step.reveals.length);
  if ((whole.view.areas ?? []).length === 0) return whole;
  const pointed = [step.view, ...step.reveals.map(({ view }) => view)].flatMap(
    ({ areas = [] }) => areas,
  );
  const areas = [...new Set(pointed)];
  const isAll = areas.length === pack.areas.length;
  return { ...whole, view: { ...whole.view, areas: isAll ? [] : areas } };
}

function stepUntil({ story, city }: Told, step: Step, subStep: number): HandoutStep {
  const { id, caption, stage, sources, notes, minutes, reveals } = step;
  const name = chapterName(story, step) ?? city.name;
  return {
    id,
    chapter: { id: step.chapter, name },
    notes,
    minutes,
    stage,
    view: Object.assign({ subject: city.id }, ...partsOf(step, subStep)) as Partial<View>,
    title: name,
    caption,
    told: reveals.slice(0, subStep).map(({ text }) => text),
    of: reveals.length,
    sources,
  };
}
