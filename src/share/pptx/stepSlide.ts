import { packIndex } from '../../content/packIndex';
import { figureOf } from '../../content/stage';
import type { Lang } from '../../domain/lang';
import { paragraphsOf } from '../../domain/paragraphs';
import { shareWords } from '../../i18n/share';
import { slideWords } from '../../i18n/slides';
import { citedLine } from '../../story/citedPublishers';
import { citationsOf, type HandoutStep } from '../handout/step';
import StepStage from '../slide/StepStage.svelte';
import { stepView } from '../slide/stepView';
import { closingShapes } from './closing';
import { figureShapes } from './figureShapes';
import { mapText } from './mapText';
import { readMounted } from './mounted';
import type { ReadingFrame } from './read/frame';
import { readHtml } from './read/html';
import { readSvg } from './read/svg';
import { numbering } from './read/frame';
import type { Shape } from './shape';
import { lineOfText, slideSizes, type Slide } from './slide';
import type { TalkFile } from './talk';

/** Free room around a step on its slide, in pixels. */
const margin = { side: 72, top: 36, bottom: 110 } as const;
/** Pixels for a unit of the wall: on a narrower slide its type is smaller. */
const units = { '16:9': 1, '4:3': 0.8 } as const;

/** A step of the talk as a slide: laid out as its wall is, out of sight, and read as shapes. */
export function stepSlide(step: HandoutStep, talk: TalkFile): Slide {
  const { pack, view: own, format } = talk;
  const view = stepView(step, own);
  const { lang } = view;
  const { width, height } = slideSizes[format];
  const size = { width: width - 2 * margin.side, height: height - margin.top - margin.bottom };
  const unit = units[format];
  return readMounted(StepStage, { step, pack, view, size, unit }, (host, colorOf) => {
    const stage = host.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
    const frame: ReadingFrame = {
      origin: [stage.left - margin.side, stage.top - margin.top],
      lang,
      words: slideWords[lang],
      ground: colorOf('ground'),
      areaName: (id) => packIndex(pack).areas.get(id)?.name[lang] ?? id,
      isLeftOut: (element) => element.matches('.still > .fill-ground'),
    };
    const roomOf = (name: string) => host.querySelector(`[data-room='${name}']`);
    const [head, figureRoom, mapRoom, toldRoom] = ['head', 'figure', 'map', 'told'].map(roomOf);
    const [chapter, caption] =
      head === null || head === undefined ? [] : readHtml(head, frame, true);
    const figure = figureOf(step.stage);
    const place = { lang, colorOf, fontSize: 34 * unit, pointed: view.areas };
    const shapes: readonly Shape[] = [
      ...(chapter === undefined ? [] : [{ ...chapter, name: frame.words.chapter }]),
      ...(figure === null || figureRoom === null || figureRoom === undefined
        ? []
        : figureShapes(pack, figure, figureRoom, frame, place)),
      ...(step.stage.kind === 'closing' ? closingShapes(talk, colorOf) : []),
      ...mapShapes(mapRoom?.querySelector('svg') ?? null, frame, mapText(view, pack)),
      ...(toldRoom === null || toldRoom === undefined ? [] : readHtml(toldRoom, frame, true)),
      ...sourcesShapes(step, talk, colorOf('soft')),
    ];
    const title =
      caption?.kind === 'text'
        ? {
            ...caption,
            name: frame.words.title,
            box: { ...caption.box, height: caption.box.height + 12 },
          }
        : lineOfText(frame.words.title, step.caption[lang], {
            box: { x: margin.side, y: 80, width: size.width, height: 90 },
            size: 64 * unit,
            color: colorOf('ink'),
            isBold: true,
          });
    return { layout: 'step', title, subtitle: null, shapes, notes: notesOf(step, talk, lang) };
  });
}

/** The map as one group, its counties named. */
export function mapShapes(
  svg: SVGSVGElement | null,
  frame: ReadingFrame,
  description: string,
): readonly Shape[] {
  const shapes = svg === null ? [] : readSvg([svg], frame, numbering());
  return shapes.length === 0 ? [] : [{ kind: 'group', name: frame.words.map, description, shapes }];
}

function sourcesShapes(
  step: HandoutStep,
  { pack, format, view: { lang } }: TalkFile,
  color: { hex: string; alpha: number },
): readonly Shape[] {
  const cited = citedLine(step, pack.sources, lang);
  if (cited === '') return [];
  const { width, height } = slideSizes[format];
  const isNarrow = format === '4:3';
  const room = width - 2 * margin.side - (isNarrow ? 480 : 560);
  const box = { x: margin.side, y: height - 92, width: room, height: 66 };
  const text = lineOfText(slideWords[lang].sources, cited, {
    box,
    size: isNarrow ? 20 : 22,
    color,
  });
  return [text];
}

/** What the speaker says, then every source in full. */
function notesOf(step: HandoutStep, { pack }: TalkFile, lang: Lang): readonly string[] {
  const said = paragraphsOf(step.notes[lang]);
  const sources = citationsOf(step.sources, pack, lang);
  return [...said, ...(sources.length === 0 ? [] : ['', shareWords[lang].sources, ...sources])];
}
