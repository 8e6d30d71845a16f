import type { Atlas } from '../compare/atlas';
import type { Pack } from '../content/schema';
import type { View } from '../state/view';
import { fileName, saveFile } from '../ui/saveFile';
import { today } from '../ui/today';
import { svgAsPng } from './exportChart';
import { withFonts } from './fonts';
import type { HandoutStep, Reveals } from './handout/step';
import { handoutSteps } from './handoutSteps';
import { ownMarkOf } from './ownMarkOf';
import { pictureOf, pictureWords, pngScale } from './pictures';
import { stepView } from './slide/stepView';
import { stepPictures, stepPng } from './stepPictures';
import { zipPictures } from './zipPictures';

interface Pictured {
  readonly pack: Pack;
  readonly atlas: Atlas;
  readonly view: View;
  /** What the view shows of the talk; `undefined` where it is no step. */
  readonly step: HandoutStep | undefined;
  readonly title: string;
  /** Numbers of somebody's own are on it. */
  readonly isOwn: boolean;
}

/** A view's pictures as files that the browser saves; each throws where it cannot be made. */
export class PictureFiles {
  readonly #of: Pictured;

  constructor(of: Pictured) {
    this.#of = of;
  }

  /** A step as its wall is, or without one the map with its words. */
  async png(step: HandoutStep | undefined): Promise<void> {
    const { pack, atlas, view } = this.#of;
    const png =
      step === undefined
        ? await svgAsPng(pictureOf(this.#pictured, atlas, today(pack)), pngScale)
        : await stepPng(step, pack, stepView(step, view));
    saveFile(png, fileName(this.#words, 'png'));
  }

  async svg(): Promise<void> {
    const { pack, atlas, step } = this.#of;
    const svg = await withFonts(pictureOf(this.#pictured, atlas, today(pack), step));
    saveFile(new Blob([svg], { type: 'image/svg+xml' }), fileName(this.#words, 'svg'));
  }

  /** All steps of the talk; tells the number of the one that is drawn, and of how many. */
  async zip(
    reveals: Reveals,
    made: Date,
    ondrawing: (number: number, all: number) => void,
  ): Promise<void> {
    const { pack, view } = this.#of;
    const steps = handoutSteps(pack, view.talk, reveals);
    const pictures = stepPictures(
      pack,
      steps,
      (one) => stepView(one, view),
      (number) => ondrawing(number, steps.length),
    );
    const words = [pack.city.title[view.lang], ...ownMarkOf(steps, view.lang)];
    saveFile(await zipPictures(pictures, made), fileName(words, 'zip'));
  }

  get #pictured(): View {
    const { step, view } = this.#of;
    return step === undefined ? view : stepView(step, view);
  }

  get #words(): readonly string[] {
    const { pack, title, isOwn } = this.#of;
    return pictureWords(pack, this.#pictured, title, isOwn);
  }
}
