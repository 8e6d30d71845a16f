import type { Pack } from '../content/schema';
import type { Step } from '../content/storySchema';
import type { HandoutFrame, HandoutStep, Reveals } from './handout/step';
import type { View } from '../state/view';
import { partsOf, placeOf, stepAt, stepsOf } from '../story/story';

type Told = Pick<Pack, 'story' | 'city'>;

/**
 * The talk on paper and as slides: the steps that a talk of so many minutes has, in its order, each
 * whole with all that its reveals show, or once for every reveal.
 */
export function handoutSteps(
  pack: Told,
  talk: View['talk'],
  reveals: Reveals = 'whole',
): readonly HandoutStep[] {
  return stepsOf(pack.story, talk).flatMap((step) =>
    reveals === 'whole'
      ? wholeStep(pack, step)
      : [0, ...step.reveals.map((_, index) => index + 1)].map((subStep) =>
          stepUntil(pack, step, subStep),
        ),
  );
}

/** The step that the view is on, as far as it is revealed or whole; `undefined` where it is on none. */
export function handoutStepOf(
  pack: Told,
  view: View,
  reveals: Reveals = 'each',
): HandoutStep | undefined {
  const place = view.mode === 'present' ? placeOf(view, pack.story) : null;
  const step = stepAt(pack.story, place?.step ?? null);
  if (place === null || step === undefined) return undefined;
  return reveals === 'whole' ? wholeStep(pack, step) : stepUntil(pack, step, place.subStep);
}

function stepUntil(pack: Told, step: Step, subStep: number): HandoutStep {
  const id = step.reveals.length === 0 ? step.id : `${step.id}.${subStep}`;
  return { ...stepOf(pack, step, [frameAt(pack, step, 0, subStep)]), id };
}

/** A picture for every state of the map; lines that change nothing on it join the picture before. */
function wholeStep(pack: Told, step: Step): HandoutStep {
  const starts = [0, ...step.reveals.map((_, index) => index + 1)].filter(
    (subStep) => subStep === 0 || viewAt(pack, step, subStep) !== viewAt(pack, step, subStep - 1),
  );
  const frames = starts.map((start, index) =>
    frameAt(pack, step, start, (starts[index + 1] ?? step.reveals.length + 1) - 1),
  );
  return stepOf(pack, step, frames);
}

const viewAt = (pack: Told, step: Step, subStep: number): string =>
  JSON.stringify(frameAt(pack, step, subStep, subStep).view);

/** What the map shows after so many reveals, and the lines that came from one to another. */
function frameAt({ city }: Told, step: Step, from: number, subStep: number): HandoutFrame {
  const texts = [step.caption, ...step.reveals.map(({ text }) => text)].slice(from, subStep + 1);
  return {
    view: Object.assign({ subject: city.id }, ...partsOf(step, subStep)),
    text: joined(texts),
  };
}

function stepOf(
  { story, city }: Told,
  { id, chapter, sources, notes, minutes }: Step,
  frames: readonly HandoutFrame[],
): HandoutStep {
  const name = story.chapters.find((one) => one.id === chapter)?.name ?? city.name;
  return {
    id,
    chapter: { id: chapter, name },
    notes,
    minutes,
    view: frames[0]?.view ?? {},
    title: name,
    caption: joined(frames.map(({ text }) => text)),
    frames,
    sources,
  };
}

function joined(texts: readonly HandoutFrame['text'][]): HandoutFrame['text'] {
  const last = texts.length - 1;
  const zh = texts.map((text, at) => (at < last ? ended(text.zh, '。') : text.zh));
  const en = texts.map((text, at) => (at < last ? ended(text.en, '.') : text.en));
  return { zh: zh.join(''), en: en.join(' ') };
}

/** A title that a sentence follows; it has no mark of its own at its end. */
const ended = (text: string, mark: string) =>
  /[。！？；：.!?;:]$/u.test(text) ? text : `${text}${mark}`;
