export type WrittenState = 'measured' | 'unpublished' | 'unmeasurable';
export type CheckState = WrittenState | 'due';

/**
 * Where a statement of the plan stands on a day. A target is not yet due until its last year is
 * over; without a day only what was written is known.
 *
 * @param today ISO date, `2026-03-31`.
 */
export function checkStateOf(
  { state, due }: { readonly state: WrittenState; readonly due?: number | undefined },
  today: string | null,
): CheckState {
  if (due === undefined || today === null || state === 'measured') return state;
  return Number(today.slice(0, 4)) <= due ? 'due' : state;
}
