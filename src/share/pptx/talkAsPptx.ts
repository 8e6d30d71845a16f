import { wallWords } from '../../i18n/wall';
import { coverSlide } from './coverSlide';
import { deckColors } from './deckColors';
import { stepSlide } from './stepSlide';
import type { TalkFile } from './talk';
import { talkCover } from './talkCover';
import { PresentationPackage } from './write/package';

/**
 * A talk as a presentation of PowerPoint and WPS: a cover, then a slide for each step with its notes.
 *
 * @param onslide Told the number of each slide, from 1 for the cover, before it is made.
 * @throws The signal’s reason where it is aborted between two slides.
 */
export async function talkAsPptx(
  talk: TalkFile,
  onslide: (number: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const { pack, view, steps, format, made } = talk;
  const { lang } = view;
  const file = new PresentationPackage({
    format,
    lang,
    title: pack.city.title[lang],
    author: pack.city.title[lang],
    made,
    colors: deckColors(),
    notice: wallWords[lang].notAuthority,
  });
  const slides = [
    // A talk with a cover of its own opens with that.
    ...(steps[0]?.stage.kind === 'cover' ? [] : [() => coverSlide(talk)]),
    ...steps.map((step) => () => {
      const { stage } = step;
      return stage.kind === 'cover' ? talkCover(step, stage, talk) : stepSlide(step, talk);
    }),
  ];
  for (const [at, slide] of slides.entries()) {
    onslide(at + 1);
    // The page paints what it was told, and hears a hand that calls it off.
    await new Promise((done) => setTimeout(done));
    signal.throwIfAborted();
    await file.addSlide(await slide());
  }
  return file.finish();
}
