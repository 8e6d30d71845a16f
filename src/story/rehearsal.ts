import type { Story } from '../content/storySchema';
import { talks, type Talk } from '../state/view';
import { stepsOf } from './story';

/** Milliseconds that were spoken to each step, by its id; a step that was come back to has all of them. */
export type Spent = Readonly<Record<string, number>>;

/** The step that is on, and since when (milliseconds of the clock); `null` before the first. */
export interface Running {
  readonly step: string;
  readonly since: number;
}

/** Adds the time from the running step to `now` to what it has. */
export function spentUntil(spent: Spent, running: Running | null, now: number): Spent {
  if (running === null) return spent;
  const { step, since } = running;
  return { ...spent, [step]: (spent[step] ?? 0) + Math.max(0, now - since) };
}

/** Actual against planned time over the steps that were rehearsed: 1.2 is a fifth slower. */
export function paceOf(story: Story, spent: Spent): number {
  const told = story.steps.filter(({ id }) => (spent[id] ?? 0) > 0);
  const planned = told.reduce((sum, { minutes }) => sum + minutes * 60_000, 0);
  const actual = told.reduce((sum, { id }) => sum + (spent[id] ?? 0), 0);
  return planned === 0 ? 1 : actual / planned;
}

/** What a talk of that length would take at this pace, in milliseconds: rehearsed steps count as they were. */
export function estimateOf(story: Story, talk: Talk, spent: Spent): number {
  const pace = paceOf(story, spent);
  return stepsOf(story, talk).reduce(
    (sum, { id, minutes }) => sum + (spent[id] ?? minutes * 60_000 * pace),
    0,
  );
}

/** Whether a cut takes no longer than the talk that is on may, half a minute over allowed. */
export const isInTime = (story: Story, cut: Talk, talk: Talk, spent: Spent): boolean =>
  estimateOf(story, cut, spent) <= talk * 60_000 + 30_000;

/**
 * The longest cut whose estimate fits into the time of the talk that is on; the shortest where none does.
 */
export function cutThatFits(story: Story, talk: Talk, spent: Spent): Talk {
  const fits = (one: Talk) => one <= talk && isInTime(story, one, talk, spent);
  return talks.findLast(fits) ?? talks[0];
}
