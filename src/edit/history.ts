/** A value with all that it was before, without end, and what was undone. States share what did not change. */
export interface History<State> {
  readonly now: State;
  readonly past: Link<State> | null;
  readonly future: Link<State> | null;
  /** What the last change was to; another change to the same, such as the next letter, joins it. */
  readonly at: string | null;
}
interface Link<State> {
  readonly state: State;
  readonly next: Link<State> | null;
}

export const historyOf = <State>(now: State): History<State> => ({
  now,
  past: null,
  future: null,
  at: null,
});

/** @param at Changes to the same, one right after the other, are undone together; `null` stands alone. */
export function changedTo<State>(
  history: History<State>,
  now: State,
  at: string | null = null,
): History<State> {
  if (now === history.now) return history;
  const joins = at !== null && at === history.at;
  const past = joins ? history.past : { state: history.now, next: history.past };
  return { now, past, future: null, at };
}

export function undone<State>(history: History<State>): History<State> {
  const { now, past, future } = history;
  if (past === null) return history;
  return { now: past.state, past: past.next, future: { state: now, next: future }, at: null };
}

export function redone<State>(history: History<State>): History<State> {
  const { now, past, future } = history;
  if (future === null) return history;
  return { now: future.state, past: { state: now, next: past }, future: future.next, at: null };
}
