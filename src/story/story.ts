import { figureOf, hasMap } from '../content/stage';
import type { Step, Story, StepView } from '../content/storySchema';
import type { Localised } from '../domain/lang';
import { stepLayers } from '../state/layers';
import { defaultView, type LeftAt, type Talk, type View } from '../state/view';

/** Where a talk stands: a step, and how many of its reveals are out. */
export interface Place {
  readonly step: string;
  readonly subStep: number;
}

/** The steps that a talk of that length has time for, in order. */
export function stepsOf(story: Story, talk: Talk): readonly Step[] {
  return story.steps.filter(({ depth }) => depth <= talk);
}

export function stepAt(story: Story, id: string | null): Step | undefined {
  return story.steps.find((step) => step.id === id);
}

/** The name of the chapter that a step is in. */
export function chapterName({ chapters }: Story, { chapter }: Step): Localised | undefined {
  return chapters.find(({ id }) => id === chapter)?.name;
}

/** A link may name more reveals than the step has left: the last one is meant. */
export function placeOf(view: View, story: Story): Place | null {
  const step = stepAt(story, view.step);
  if (step === undefined) return null;
  return { step: step.id, subStep: Math.min(view.subStep, step.reveals.length) };
}

/** Where a talk was left; `null` where it was left before any step. */
export function placeLeft(left: LeftAt | null): Place | null {
  if (left === null || left.step === null) return null;
  return { step: left.step, subStep: left.subStep };
}

/** The partial views of a step and of its first reveals; each lies over the one before. */
export function partsOf({ view, reveals }: Step, subStep: number): readonly StepView[] {
  return [view, ...reveals.slice(0, subStep).map((reveal) => reveal.view)];
}

/**
 * What the map shows at the view's place: a step is a partial view, and so is each of its reveals.
 * On the way in, before any step, it is the whole.
 */
export function shownView(view: View, story: Story): View {
  const place = placeOf(view, story);
  const step = stepAt(story, view.step);
  const parts = place === null || step === undefined ? [] : partsOf(step, place.subStep);
  const { subject, layers, indicator, year, since, beside, areas } = defaultView;
  const shown = { ...view, subject, layers, indicator, year, since, beside, areas };
  // An answer to the room lies over the step.
  if (view.asked.length > 0) return { ...shown, ...answerView(view.asked, story) };
  // Words of a step that change, as while it is edited, make no map anew.
  const before = lastShown.get(view);
  const isSame = before?.parts.length === parts.length && before.isOn === (place !== null);
  if (isSame && parts.every((part, at) => part === before.parts[at])) return before.shown;
  const told = Object.assign(shown, ...parts) as View;
  const isPlain = place !== null && told.layers === null && told.indicator === null;
  const next = isPlain ? { ...told, layers: stepLayers } : told;
  lastShown.set(view, { parts, isOn: place !== null, shown: next });
  return next;
}

/** Whether the map is seen: a step may have a figure or words alone, and over them lies an answer to the room. */
export function isMapSeen(view: View, story: Story): boolean {
  const step = stepAt(story, view.step);
  return view.asked.length > 0 || step === undefined || hasMap(step.stage);
}

/** What a view showed when it was last asked for, and of which parts. */
const lastShown = new WeakMap<
  View,
  { readonly parts: readonly StepView[]; readonly isOn: boolean; readonly shown: View }
>();

/** The step that is about one area alone; `undefined` where none is. */
export function stepAbout(story: Story, area: string): Step | undefined {
  return story.steps.find(({ stage }) => {
    const figure = figureOf(stage);
    return figure?.chart === 'county' && figure.area === area;
  });
}

/** The map of an answer to the room: an area as its own step shows it, or two of them lit. */
function answerView(asked: readonly string[], story: Story): StepView {
  const [first = '', second] = asked;
  const plain: StepView = { layers: ['wings', 'rivers'] };
  if (second !== undefined) return { ...plain, areas: [...asked] };
  return stepAbout(story, first)?.view ?? { ...plain, subject: first };
}

/** One press onwards: the next reveal, else the next step of the talk; `null` at the end. */
export function placeAfter(place: Place | null, story: Story, talk: Talk): Place | null {
  if (place === null) return firstPlace(story, talk);
  const index = indexOf(story, place.step);
  const reveals = story.steps[index]?.reveals.length ?? 0;
  if (place.subStep < reveals) return { ...place, subStep: place.subStep + 1 };
  const next = story.steps.slice(index + 1).find(({ depth }) => depth <= talk);
  return next === undefined ? null : { step: next.id, subStep: 0 };
}

/** One press back; a step that is come back to has all its reveals out. `null` before the first. */
export function placeBefore(place: Place | null, story: Story, talk: Talk): Place | null {
  if (place === null) return null;
  if (place.subStep > 0) return { ...place, subStep: place.subStep - 1 };
  const before = story.steps
    .slice(0, indexOf(story, place.step))
    .filter(({ depth }) => depth <= talk);
  const last = before[before.length - 1];
  return last === undefined ? null : { step: last.id, subStep: last.reveals.length };
}

export function firstPlace(story: Story, talk: Talk): Place | null {
  const [first] = stepsOf(story, talk);
  return first === undefined ? null : { step: first.id, subStep: 0 };
}

export function lastPlace(story: Story, talk: Talk): Place | null {
  const steps = stepsOf(story, talk);
  const last = steps[steps.length - 1];
  return last === undefined ? null : { step: last.id, subStep: last.reveals.length };
}

/** Steps are counted from 1 in the talk that is on; a number beyond its ends means the end. */
export function placeAtNumber(number: number, story: Story, talk: Talk): Place | null {
  const steps = stepsOf(story, talk);
  const step = steps[Math.min(Math.max(number, 1), steps.length) - 1];
  return step === undefined ? null : { step: step.id, subStep: 0 };
}

/** The step's number in the talk; one that only a longer talk has stands at the step before it. */
export function numberOf(story: Story, talk: Talk, id: string): number {
  const until = story.steps.slice(0, indexOf(story, id) + 1);
  return Math.max(1, until.filter(({ depth }) => depth <= talk).length);
}

/** From 0 before the first step to 1 at the last reveal of the last. */
export function progressOf(place: Place | null, story: Story, talk: Talk): number {
  if (place === null) return 0;
  const steps = stepsOf(story, talk);
  const reveals = stepAt(story, place.step)?.reveals.length ?? 0;
  const part = reveals === 0 ? 1 : (place.subStep + 1) / (reveals + 1);
  return (numberOf(story, talk, place.step) - 1 + part) / Math.max(1, steps.length);
}

/** Minutes that the steps before this one may take, and those with it. */
export function budgetOf(
  story: Story,
  talk: Talk,
  id: string,
): { before: number; through: number } {
  const index = indexOf(story, id);
  const sum = (steps: readonly Step[]) =>
    steps.filter(({ depth }) => depth <= talk).reduce((total, { minutes }) => total + minutes, 0);
  return {
    before: sum(story.steps.slice(0, index)),
    through: sum(story.steps.slice(0, index + 1)),
  };
}

function indexOf(story: Story, id: string): number {
  return story.steps.findIndex((step) => step.id === id);
}
