import { tick } from 'svelte';
import type { Pack } from '../content/schema';
import type { View } from '../state/view';
import { fileName } from '../ui/saveFile';
import { today } from '../ui/today';
import { svgAsPng } from './svgAsPng';
import type { HandoutStep } from './handout/step';
import { ownMarkOf } from './ownMarkOf';
import { slideAsSvg } from './slide/slideAsSvg';

/** A step as a PNG of 1920 × 1080, as its wall is. */
export const stepPng = (step: HandoutStep, pack: Pack, view: View): Promise<Blob> =>
  svgAsPng(slideAsSvg({ step, pack, view, date: today(pack) }), 1);

/**
 * A picture of every step in its order, as its wall is: a PNG named by number and chapter.
 *
 * @param viewOf What the map shows at a step, asked for when it is that step's turn.
 * @param onstep Told the number of each step, from 1, before it is drawn.
 */
export async function* stepPictures(
  pack: Pack,
  steps: readonly HandoutStep[],
  viewOf: (step: HandoutStep) => View,
  onstep: (number: number) => void,
) {
  for (const [index, step] of steps.entries()) {
    onstep(index + 1);
    // What was told must be on the page before a part is set beside it.
    await tick();
    const view = viewOf(step);
    const number = String(index + 1).padStart(2, '0');
    const name = fileName([number, step.title[view.lang], ...ownMarkOf([step], view.lang)], 'png');
    yield { name, blob: await stepPng(step, pack, view) };
  }
}
