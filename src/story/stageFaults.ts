import type { FigureOf, Stage, WallFigure } from '../content/stageSchema';
import { figureOf } from '../content/stage';
import { figureNeeds, type FigureData, type Lack } from './figureNeeds';
import type { StoryWords } from './storyWords';

type Tell = (reason: string, ...keys: (string | number)[]) => void;

/** Which field of a figure names what; any other is the affair of the figure's own needs. */
export const namedParts = {
  indicator: 'indicators',
  indicators: 'indicators',
  rows: 'indicators',
  area: 'areas',
  areas: 'areas',
  figure: 'figures',
  also: 'figures',
} as const satisfies Readonly<Record<string, keyof StoryWords>>;

/** Whatever the figure of a stage names exists, and it has something to draw. */
export function checkStage(stage: Stage, words: StoryWords, tell: Tell): void {
  const figure = figureOf(stage);
  if (figure === null) return;
  const parts =
    figure.chart === 'maps'
      ? figure.maps.map((map, at) => ({ fields: map, path: ['maps', at] }))
      : [{ fields: figure, path: ['figure'] }];
  const unknown = parts.flatMap(({ fields, path }) =>
    unknownIn(fields, words).map(([field, reason]) => ({ reason, path: [...path, field] })),
  );
  const lacking = lacksOf(figure, words.data).map(([field, reason]) => ({
    reason,
    path: [...(figure.chart === 'maps' ? [] : ['figure']), field],
  }));
  for (const { reason, path } of unknown.length > 0 ? unknown : lacking) tell(reason, ...path);
}

function lacksOf<Chart extends WallFigure['chart']>(
  figure: FigureOf<Chart>,
  data: FigureData,
): readonly Lack[] {
  const needs: (figure: FigureOf<Chart>, data: FigureData) => readonly Lack[] =
    figureNeeds[figure.chart as Chart];
  return needs(figure, data);
}

/** The fields of a stage that name what this pack does not have; a talk of another pack, or an older one, may have some. */
export function faultyFields(stage: Stage, words: StoryWords): ReadonlySet<string | number> {
  const fields = new Set<string | number>();
  checkStage(stage, words, (_, ...keys) => fields.add(keys.at(-1) ?? ''));
  return fields;
}

/** Whether this pack has all that a stage shows. */
export const isDrawable = (stage: Stage, words: StoryWords): boolean =>
  faultyFields(stage, words).size === 0;

/** What is not in the pack at all, and years without values. */
function unknownIn(fields: object, words: StoryWords): readonly Lack[] {
  return Object.entries(fields).flatMap(([field, value]: [string, unknown]): readonly Lack[] => {
    if (field === 'year' || field === 'since') return yearFaults(fields, field, value, words);
    const kind = namedParts[field as keyof typeof namedParts] as
      (typeof namedParts)[keyof typeof namedParts] | undefined;
    if (kind === undefined) return [];
    const known: ReadonlySet<string> = words[kind];
    return [value].flat().flatMap((id): readonly Lack[] => {
      if (typeof id !== 'string') return [];
      const list = `(known: ${[...known].join(', ')})`;
      if (!known.has(id)) return [[field, `unknown ${kind.slice(0, -1)} "${id}" ${list}`]];
      const isBare = kind === 'indicators' && words.yearsOf(id).length === 0;
      return isBare ? [[field, `${id} has no figures at all`]] : [];
    });
  });
}

function yearFaults(
  fields: object,
  field: string,
  year: unknown,
  { indicators, yearsOf }: StoryWords,
): readonly Lack[] {
  const id: unknown = 'indicator' in fields ? fields.indicator : undefined;
  if (typeof id !== 'string' || typeof year !== 'number' || !indicators.has(id)) return [];
  const known = yearsOf(id);
  if (known.includes(year)) return [];
  return [[field, `${id} has no figures of ${year} (known: ${known.join(', ')})`]];
}
