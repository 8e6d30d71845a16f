import type { Pack } from '../content/schema';
import type { Step } from '../content/storySchema';
import type { HandoutStep } from './handout/step';
import type { View } from '../state/view';
import { partsOf, stepAt, stepsOf } from '../story/story';

/**
 * The talk on paper and as slides: the steps that a talk of so many minutes has, in its order, each
 * with what it says at the end, when all of its parts are revealed.
 */
export function handoutSteps(
  { story, city }: Pick<Pack, 'story' | 'city'>,
  talk: View['talk'],
): readonly HandoutStep[] {
  return stepsOf(story, talk).map((step) =>
    handoutStep({ story, city }, step, step.reveals.length),
  );
}

/** A step of the talk with so many of its parts revealed; `undefined` where the view is on none. */
export function handoutStepOf(
  pack: Pick<Pack, 'story' | 'city'>,
  { mode, step: id, subStep }: Pick<View, 'mode' | 'step' | 'subStep'>,
): HandoutStep | undefined {
  const step = mode === 'present' ? stepAt(pack.story, id) : undefined;
  return step === undefined ? undefined : handoutStep(pack, step, subStep);
}

function handoutStep(
  { story, city }: Pick<Pack, 'story' | 'city'>,
  step: Step,
  subStep: number,
): HandoutStep {
  const { id, chapter, caption, reveals, sources } = step;
  const texts = [caption, ...reveals.slice(0, subStep).map(({ text }) => text)];
  return {
    id,
    view: Object.assign({ subject: city.id }, ...partsOf(step, subStep)),
    title: story.chapters.find((one) => one.id === chapter)?.name ?? city.name,
    caption: {
      zh: texts.map(({ zh }) => zh).join(''),
      en: texts.map(({ en }) => en).join(' '),
    },
    sources,
  };
}
