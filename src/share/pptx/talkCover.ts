import { paragraphsOf } from '../../domain/paragraphs';
import { slideWords } from '../../i18n/slides';
import { imageAsPng } from '../svgAsPng';
import type { HandoutStep } from '../handout/step';
import { tokenColors } from './read/colors';
import type { PictureShape, Shape } from './shape';
import { lineOfText, slideSizes, type Slide } from './slide';
import type { TalkFile } from './talk';

/** What a talk opens with where it has a cover of its own. */
type Cover = Extract<HandoutStep['stage'], { kind: 'cover' }>;

/** The talk’s own cover: its title, who gives it and when, and the logo. */
export async function talkCover(step: HandoutStep, cover: Cover, talk: TalkFile): Promise<Slide> {
  const { format, view } = talk;
  const { lang } = view;
  const words = slideWords[lang];
  const { width, height } = slideSizes[format];
  const colorOf = tokenColors(document.documentElement);
  const column = { x: 96, width: width - 192 };
  const lines = [cover.unit, cover.presenter, cover.date].filter((line) => line !== '');
  const logo = cover.logo === undefined ? null : await logoShape(cover.logo, words.logo, width);
  const notes = paragraphsOf(step.notes[lang]);
  const shapes: readonly Shape[] = [
    ...(logo === null ? [] : [logo]),
    ...lines.map((line, at) =>
      lineOfText(words.label, line, {
        box: { ...column, y: height * 0.6 + at * 70, height: 56 },
        size: 40,
        color: colorOf(at === 1 ? 'ink' : 'soft'),
        align: 'ctr',
      }),
    ),
  ];
  const title = lineOfText(words.title, step.caption[lang], {
    box: { ...column, y: height * 0.36, height: 220 },
    size: format === '4:3' ? 76 : 96,
    color: colorOf('ink'),
    align: 'ctr',
    isBold: true,
  });
  return { layout: 'cover', title, subtitle: null, shapes, notes };
}

/** As large as on the wall, over the title; as PNG, which every program reads. */
async function logoShape(url: string, name: string, slideWidth: number): Promise<PictureShape> {
  const png = new Uint8Array(await (await imageAsPng(url, 1)).arrayBuffer());
  // The first chunk of a PNG begins with its width and height.
  const head = new DataView(png.buffer);
  const [width, height] = [head.getUint32(16), head.getUint32(20)];
  const scale = Math.min(1, 220 / height, (slideWidth * 0.6) / width);
  const box = {
    x: (slideWidth - width * scale) / 2,
    y: 130,
    width: width * scale,
    height: height * scale,
  };
  return { kind: 'picture', name, description: name, box, png };
}
