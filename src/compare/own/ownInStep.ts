import type { Step } from '../../content/storySchema';
import { ownIndicator } from '../../state/view';

type Shown = Pick<Step, 'view' | 'stage' | 'sources'> & {
  readonly reveals: readonly Pick<Step['reveals'][number], 'view'>[];
};

/** The ids of the tables of somebody's own that a step shows or cites, each once. */
export function ownInStep({ view, stage, reveals, sources }: Shown): readonly string[] {
  const shown = [view, stage, reveals.map((reveal) => reveal.view), sources];
  return [...new Set(textsIn(shown).filter((text) => ownIndicator.test(text)))];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
