import { versionText } from '../../i18n/dataLog';
import { slideWords } from '../../i18n/slides';
import { wallWords } from '../../i18n/wall';
import { citedPublishers } from '../../story/citedPublishers';
import { qrBars } from '../../ui/qrBars';
import type { TokenColor } from './charts/barsChart';
import type { PathCommand, Point, Shape } from './shape';
import { lineOfText, slideSizes } from './slide';
import type { TalkFile } from './talk';

/** English takes more room for the same. */
const thanksSizes = { '16:9': { zh: 104, en: 72 }, '4:3': { zh: 76, en: 60 } } as const;

/** The last slide: whom the talk cites, the data’s version, and the way to read it all again. */
export function closingShapes(talk: TalkFile, colorOf: TokenColor): readonly Shape[] {
  const {
    pack,
    steps,
    format,
    link,
    view: { lang },
  } = talk;
  const words = wallWords[lang];
  const { width, height } = slideSizes[format];
  const side = height * 0.4;
  const column = { x: 72, width: width - side - 2 * 72 - 90 };
  const publishers = citedPublishers(
    steps.flatMap(({ sources }) => sources),
    pack.sources,
    lang,
  ).slice(0, 12);
  const soft = { color: colorOf('soft'), size: 30 };
  const lines: readonly Shape[] = [
    lineOfText(words.thanks, words.thanks, {
      box: { ...column, y: 330, height: 140 },
      size: thanksSizes[format][lang],
      color: colorOf('seal-ink'),
      isBold: true,
    }),
    lineOfText(words.told, words.told, { ...soft, box: { ...column, y: 500, height: 44 } }),
    lineOfText(words.told, publishers.join(words.listJoin), {
      box: { ...column, y: 548, height: 290 },
      size: 30,
      color: colorOf('ink'),
    }),
    lineOfText(words.told, versionText(pack.version, lang), {
      ...soft,
      size: 26,
      box: { ...column, y: 880, height: 40 },
    }),
  ];
  const at: Point = [width - 72 - side, 340];
  const under = { x: at[0], y: at[1] + side + 16, width: side, height: 44 };
  if (link.url === null)
    return [...lines, lineOfText(words.noQr, words.noQr, { ...soft, align: 'ctr', box: under })];
  return [
    ...lines,
    qrShape(link.url, at, side, slideWords[lang].qr),
    lineOfText(words.qr, words.qr, { ...soft, align: 'ctr', box: under }),
  ];
}

/** A QR code with its quiet zone: black on white in every theme, for a camera must read it. */
export function qrShape(url: string, [left, top]: Point, side: number, name: string): Shape {
  const { size, bars } = qrBars(url);
  const module = side / size;
  const corner = (x: number, y: number): Point => [left + x * module, top + y * module];
  const path = bars.flatMap(({ x, y, length }): readonly PathCommand[] => [
    { type: 'M', points: [corner(x, y)] },
    { type: 'L', points: [corner(x + length, y)] },
    { type: 'L', points: [corner(x + length, y + 1)] },
    { type: 'L', points: [corner(x, y + 1)] },
    { type: 'Z', points: [] },
  ]);
  const solid = (hex: string) =>
    ({ fill: { kind: 'solid', color: { hex, alpha: 1 } }, line: null }) as const;
  const ground = { x: left, y: top, width: side, height: side };
  return {
    kind: 'group',
    name,
    description: url,
    shapes: [
      { kind: 'box', geometry: 'rect', name, box: ground, ...solid('FFFFFF') },
      { kind: 'freeform', name, path, ...solid('000000') },
    ],
  };
}
