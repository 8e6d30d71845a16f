import type { HandoutStep } from './step';

/** The chapters that the steps are of, each once and in their order. */
export function chaptersOf(steps: readonly HandoutStep[]): readonly HandoutStep['chapter'][] {
  const seen = new Map(steps.map(({ chapter }) => [chapter.id, chapter]));
  return [...seen.values()];
}

/** The steps of all chapters but those left out. */
export function stepsWithout(
  steps: readonly HandoutStep[],
  leftOut: ReadonlySet<string>,
): readonly HandoutStep[] {
  return steps.filter(({ chapter }) => !leftOut.has(chapter.id));
}
