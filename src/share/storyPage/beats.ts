import { figureOf, hasMap } from '../../content/stage';
import type { WallFigure } from '../../content/stageSchema';
import type { Step, StepView } from '../../content/storySchema';
import { partsOf } from '../../story/story';

/** A picture that stays on screen, and the lines that pass beside it. */
export interface Beat {
  /** `null` where the picture is the map. */
  readonly figure: WallFigure | null;
  /** What the map shows; `null` where the picture is a figure, or there is none. */
  readonly map: StepView | null;
  readonly lines: readonly Step['reveals'][number]['text'][];
}

/**
 * A step as it is read: its figure first, then a map for every state that the reveals leave it in. Lines
 * that change nothing on the map join the picture before. A map that only waits for its first line is left out.
 */
export function beatsOf(step: Step): readonly Beat[] {
  const { stage, reveals } = step;
  const lines = reveals.map(({ text }) => text);
  // Thanks and the code are for a room; the page ends with the ways on.
  const figure = figureOf(stage);
  if (!hasMap(stage)) return [{ figure, map: null, lines }];
  const maps = mapsOf(step);
  const shown = figure !== null && maps.length > 1 ? maps.filter(hasLines) : maps;
  return figure === null ? shown : [{ figure, map: null, lines: [] }, ...shown];
}

const hasLines = ({ lines }: Beat): boolean => lines.length > 0;

function mapsOf(step: Step): readonly Beat[] {
  const viewAt = (subStep: number): StepView =>
    Object.assign({}, ...partsOf(step, subStep)) as StepView;
  return [step.view, ...step.reveals].reduce<Beat[]>((beats, _, subStep) => {
    const map = viewAt(subStep);
    const text = step.reveals[subStep - 1]?.text;
    const last = beats.at(-1);
    if (text === undefined) return [{ figure: null, map, lines: [] }];
    if (last === undefined || JSON.stringify(last.map) !== JSON.stringify(map))
      return [...beats, { figure: null, map, lines: [text] }];
    return [...beats.slice(0, -1), { ...last, lines: [...last.lines, text] }];
  }, []);
}
