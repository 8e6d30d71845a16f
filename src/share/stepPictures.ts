import type { Atlas } from '../compare/atlas';
import type { View } from '../state/view';
import { fileName } from '../ui/saveFile';
import { today } from '../ui/today';
import { svgAsPng } from './exportChart';
import type { HandoutStep } from './handout/step';
import { pictureOf } from './pictures';

/** How many pixels a picture has for each of its own. */
export const pngScale = 2;

/**
 * A picture of every step in its order, as a PNG named by number and title.
 *
 * @param viewOf What the map shows at a step, asked for when it is that step's turn.
 * @param onstep Told the number of each step, from 1, before it is drawn.
 */
export async function* stepPictures(
  pack: Atlas,
  steps: readonly HandoutStep[],
  viewOf: (step: HandoutStep) => View,
  onstep: (number: number) => void,
) {
  for (const [index, step] of steps.entries()) {
    onstep(index + 1);
    const view = viewOf(step);
    const svg = pictureOf(view, pack, today(pack), step);
    const number = String(index + 1).padStart(2, '0');
    const name = fileName([number, step.title[view.lang]], 'png');
    yield { name, blob: await svgAsPng(svg, pngScale) };
  }
}
