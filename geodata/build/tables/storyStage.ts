import type { Stage } from '../../../src/content/stageSchema';
import { figureOf } from '../../../src/content/stage';
import type { StoryWords } from './story';

type Tell = (reason: string, ...keys: string[]) => void;

/** Which field of a figure names what; one that is not here is the figure's own affair. */
const named = {
  indicator: 'indicators',
  indicators: 'indicators',
  area: 'areas',
  areas: 'areas',
  figure: 'figures',
  figures: 'figures',
  subject: 'subjects',
  item: 'subjects',
  items: 'subjects',
  rows: 'indicators',
  also: 'figures',
  zone: 'subjects',
  of: 'subjects',
  only: 'subjects',
  roof: 'subjects',
  pillars: 'subjects',
  base: 'subjects',
} as const satisfies Readonly<Record<string, keyof StoryWords>>;

/** Whatever the figure of a stage names exists, and has values in the years that it names. */
export function checkStage(stage: Stage, words: StoryWords, tell: Tell): void {
  const figure = figureOf(stage);
  if (figure === null) return;
  const fields = figure as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(fields)) {
    const kind = named[key as keyof typeof named] as (typeof named)[keyof typeof named] | undefined;
    if (kind === undefined) continue;
    for (const id of [value].flat()) {
      if (typeof id === 'string' && !words[kind].has(id))
        tell(unknown(kind, id, words), 'figure', key);
    }
  }
  const indicators = [fields['indicator'], fields['indicators'], fields['rows']].flat();
  for (const id of indicators) {
    if (typeof id !== 'string' || !words.indicators.has(id)) continue;
    const known = words.yearsOf(id);
    const years = ['year', 'since'].flatMap((key) => {
      const value = fields[key];
      return typeof value === 'number' ? [{ key, value }] : [];
    });
    for (const { key, value } of years) {
      if (!known.includes(value))
        tell(`${id} has no figures of ${value} (known: ${known.join(', ')})`, 'figure', key);
    }
    if (known.length === 0) tell(`${id} has no figures at all`, 'figure', 'indicator');
  }
}

function unknown(kind: keyof StoryWords, id: string, words: StoryWords): string {
  const known = words[kind] as ReadonlySet<string>;
  return `unknown ${kind.slice(0, -1)} "${id}" (known: ${[...known].join(', ')})`;
}
