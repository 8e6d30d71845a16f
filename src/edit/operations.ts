import type { Stage } from '../content/stageSchema';
import type { StepView } from '../content/storySchema';
import type { Reveal, Talk, TalkStep } from '../content/talkSchema';
import type { Lang, Localised } from '../domain/lang';
import { without } from '../domain/without';

/**
 * What a hand can do to a talk. Pure: each gives a new talk that shares with the old one all that it left as it
 * was, or the very same talk where there is nothing to do.
 */
export type Edit = (talk: Talk) => Talk;

/** Steps of one's own are known by their name; no released step is called so. */
export const ownStepId = (chapter: string, name: string): string => `${chapter}--own-${name}`;

/** A chapter of one's own; no released one is called so. */
export const ownChapterId = (name: string): string => `own-${name}`;

const withSteps = (talk: Talk, steps: TalkStep[]): Talk => ({
  ...talk,
  story: { ...talk.story, steps },
});
const withChapters = (talk: Talk, chapters: Talk['story']['chapters']): Talk => ({
  ...talk,
  story: { ...talk.story, chapters },
});
const indexOf = (talk: Talk, id: string): number =>
  talk.story.steps.findIndex((step) => step.id === id);

/** Changes one step. */
function changed(id: string, change: (step: TalkStep) => TalkStep): Edit {
  return (talk) => {
    const index = indexOf(talk, id);
    const step = talk.story.steps[index];
    if (step === undefined) return talk;
    const next = change(step);
    return next === step ? talk : withSteps(talk, talk.story.steps.with(index, next));
  };
}

/** Takes a step to the place that another has, which makes room for it. */
export function moveStep(id: string, to: number): Edit {
  return (talk) => {
    const from = indexOf(talk, id);
    const step = talk.story.steps[from];
    const place = Math.min(Math.max(to, 0), talk.story.steps.length - 1);
    if (step === undefined || place === from) return talk;
    return withSteps(talk, talk.story.steps.toSpliced(from, 1).toSpliced(place, 0, step));
  };
}

/** Leaves a step out of the talk, or puts it back where it stood. */
export function leaveOut(id: string, isLeftOut: boolean): Edit {
  return changed(id, (step) => {
    if ((step.isLeftOut ?? false) === isLeftOut) return step;
    return isLeftOut ? { ...step, isLeftOut } : without(step, 'isLeftOut');
  });
}

/** @param name Of the new step; in this talk it must be new. */
export function duplicateStep(id: string, name: string): Edit {
  return (talk) => {
    const index = indexOf(talk, id);
    const step = talk.story.steps[index];
    if (step === undefined) return talk;
    const copy = { ...without(step, 'isLeftOut'), id: ownStepId(step.chapter, name) };
    return insertStep(copy, index + 1)(talk);
  };
}

export function insertStep(step: TalkStep, at: number): Edit {
  return (talk) =>
    indexOf(talk, step.id) >= 0 ? talk : withSteps(talk, talk.story.steps.toSpliced(at, 0, step));
}

/** Takes a step of one's own away; one of the pack can only be left out. */
export function removeStep(id: string): Edit {
  return (talk) => {
    const index = indexOf(talk, id);
    return index < 0 || !isOwnStep(id)
      ? talk
      : withSteps(talk, talk.story.steps.toSpliced(index, 1));
  };
}

export const isOwnStep = (id: string): boolean => /--own-[a-z0-9]+$/.test(id);

/** @returns The edit that takes a step of one's own into another chapter, and its id from then on. */
export function moveToChapter(
  id: string,
  chapter: string,
): { readonly edit: Edit; readonly id: string } {
  const [name = ''] = isOwnStep(id) ? (/[a-z0-9]+$/.exec(id) ?? []) : [];
  if (name === '') return { edit: (talk) => talk, id };
  const next = ownStepId(chapter, name);
  return { edit: changed(id, (step) => ({ ...step, id: next, chapter })), id: next };
}

/** Adds a chapter behind another one; which steps it has is theirs to say. */
export function addChapter(id: string, name: Localised, after: string): Edit {
  return (talk) => {
    const { chapters } = talk.story;
    if (chapters.some((one) => one.id === id)) return talk;
    const at = chapters.findIndex((one) => one.id === after) + 1 || chapters.length;
    return withChapters(talk, chapters.toSpliced(at, 0, { id, name: { ...name } }));
  };
}

export function setChapterName(id: string, lang: Lang, text: string): Edit {
  return (talk) => {
    const { chapters } = talk.story;
    const index = chapters.findIndex((one) => one.id === id);
    const chapter = chapters[index];
    if (chapter === undefined || chapter.name[lang] === text) return talk;
    const name = { ...chapter.name, [lang]: text };
    return withChapters(talk, chapters.with(index, { ...chapter, name }));
  };
}

export const renameTalk =
  (name: string): Edit =>
  (talk) =>
    name === talk.name || name === '' ? talk : { ...talk, name };

export const setWords = (id: string, part: 'caption' | 'notes', lang: Lang, text: string): Edit =>
  changed(id, (step) =>
    step[part][lang] === text ? step : { ...step, [part]: { ...step[part], [lang]: text } },
  );

type Plain = Pick<TalkStep, 'minutes' | 'depth' | 'sources' | 'stage' | 'view'>;
export const setPart = <Part extends keyof Plain>(
  id: string,
  part: Part,
  value: TalkStep[Part],
): Edit => changed(id, (step) => (step[part] === value ? step : { ...step, [part]: value }));

export const setStage = (id: string, stage: Stage): Edit => setPart(id, 'stage', stage);

/** Changes what the map of a step shows; `undefined` leaves it to the start view. */
export function setView(id: string, change: ViewChange): Edit {
  return changed(id, (step) => {
    const view = withChange(step.view, change);
    return view === step.view ? step : { ...step, view };
  });
}

/** What of a view changes; `undefined` takes it out. */
export type ViewChange = { readonly [Key in keyof StepView]?: StepView[Key] | undefined };

function withChange(view: StepView, change: ViewChange): StepView {
  const entries = Object.entries({ ...view, ...change });
  const next = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as StepView;
  return JSON.stringify(next) === JSON.stringify(view) ? view : next;
}

function withReveals(id: string, change: (reveals: Reveal[]) => Reveal[]): Edit {
  return changed(id, (step) => {
    const reveals = change(step.reveals);
    return reveals === step.reveals ? step : { ...step, reveals };
  });
}

export const addReveal = (id: string): Edit =>
  withReveals(id, (reveals) => [...reveals, { text: { zh: '', en: '' }, view: {} }]);

export const removeReveal = (id: string, at: number): Edit =>
  withReveals(id, (reveals) => (at in reveals ? reveals.toSpliced(at, 1) : reveals));

export const moveReveal = (id: string, from: number, to: number): Edit =>
  withReveals(id, (reveals) => {
    const one = reveals[from];
    if (one === undefined || from === to || !(to in reveals)) return reveals;
    return reveals.toSpliced(from, 1).toSpliced(to, 0, one);
  });

export const setReveal = (id: string, at: number, lang: Lang, text: string): Edit =>
  withReveals(id, (reveals) => {
    const one = reveals[at];
    if (one === undefined || one.text[lang] === text) return reveals;
    return reveals.with(at, { ...one, text: { ...one.text, [lang]: text } });
  });

/** Changes what a reveal shows; what it does not name is as it was before it. */
export const setRevealView = (id: string, at: number, change: ViewChange): Edit =>
  withReveals(id, (reveals) => {
    const one = reveals[at];
    const view = one === undefined ? undefined : withChange(one.view, change);
    return one === undefined || view === undefined || view === one.view
      ? reveals
      : reveals.with(at, { ...one, view });
  });
