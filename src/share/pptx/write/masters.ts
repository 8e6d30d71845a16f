import { slideWords } from '../../../i18n/slides';
import type { Box } from '../shape';
import { slideSizes, type Deck } from '../slide';
import { emu } from './paint';
import { numberText, plainText, placeholderXml } from './placeholders';
import { masterColors, treeHead } from './slides';
import { languageTag } from './text';
import { element, namespaces, xmlDocument } from './xml';

const themeColors = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`accent${at}`, `accent${at}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
};
const background = (color: 'bg1' | 'bg2') =>
  element('p:bg', {}, element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: color })));

/** The places of a slide in pixels; a slide may set its title elsewhere. */
function placesOf({ format }: Deck) {
  const { width, height } = slideSizes[format];
  const foot = { y: height - 74, height: 48 };
  return {
    title: { x: 72, y: 80, width: width - 144, height: 160 },
    coverTitle: { x: 96, y: 300, width: width * 0.4, height: 220 },
    subtitle: { x: 96, y: 540, width: width * 0.4, height: 120 },
    body: { x: 72, y: 260, width: width - 144, height: height - 380 },
    notice: { x: width - 72 - 640, width: 520, ...foot },
    number: { x: width - 72 - 100, width: 100, ...foot },
  };
}

const level = (
  tag: string,
  pixels: number,
  align: 'l' | 'r',
  face: 'mj' | 'mn',
  color: 'tx1' | 'tx2',
  isBold = false,
) =>
  element(
    tag,
    { algn: align },
    element('a:buNone'),
    element(
      'a:defRPr',
      { sz: pixels * 50, b: isBold },
      element('a:solidFill', {}, element('a:schemeClr', { val: color })),
      element('a:latin', { typeface: `+${face}-lt` }),
      element('a:ea', { typeface: `+${face}-ea` }),
      element('a:cs', { typeface: `+${face}-cs` }),
    ),
  );

/** Small, at the right, in the foot. */
const footText = (paragraphs: string) =>
  paragraphs.replace(
    '<a:bodyPr/><a:lstStyle/>',
    element('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'b' }) +
      element('a:lstStyle', {}, level('a:lvl1pPr', 22, 'r', 'mn', 'tx2')),
  );

function footXml(deck: Deck, from: number): string {
  const { lang, notice } = deck;
  const words = slideWords[lang];
  const places = placesOf(deck);
  return (
    placeholderXml({
      id: from,
      name: words.notice,
      kind: 'ftr',
      index: 11,
      box: places.notice,
      text: footText(plainText([notice], lang)),
    }) +
    placeholderXml({
      id: from + 1,
      name: words.number,
      kind: 'sldNum',
      index: 12,
      box: places.number,
      text: footText(numberText(lang)),
    })
  );
}

export function slideMasterXml(deck: Deck): string {
  const { lang } = deck;
  const words = slideWords[lang];
  const places = placesOf(deck);
  return xmlDocument(
    element(
      'p:sldMaster',
      namespaces,
      element(
        'p:cSld',
        {},
        background('bg2'),
        element(
          'p:spTree',
          {},
          treeHead,
          placeholderXml({
            id: 2,
            name: words.title,
            kind: 'title',
            box: places.title,
            text: plainText([words.titleHere], lang),
          }),
          placeholderXml({
            id: 3,
            name: words.text,
            kind: 'body',
            index: 1,
            box: places.body,
            text: plainText([words.textHere], lang),
          }),
          footXml(deck, 4),
        ),
      ),
      element('p:clrMap', themeColors),
      element(
        'p:sldLayoutIdLst',
        {},
        element('p:sldLayoutId', { id: 2147483649, 'r:id': 'rId1' }),
        element('p:sldLayoutId', { id: 2147483650, 'r:id': 'rId2' }),
      ),
      element('p:hf', { hdr: false, dt: false }),
      element(
        'p:txStyles',
        {},
        element('p:titleStyle', {}, level('a:lvl1pPr', 64, 'l', 'mj', 'tx1', true)),
        element('p:bodyStyle', {}, level('a:lvl1pPr', 40, 'l', 'mn', 'tx1')),
        element('p:otherStyle', {}, level('a:lvl1pPr', 32, 'l', 'mn', 'tx1')),
      ),
    ),
  );
}

/** @param kind A cover with title and subtitle, or a title over whatever the step shows. */
export function slideLayoutXml(kind: 'cover' | 'step', deck: Deck): string {
  const { lang } = deck;
  const words = slideWords[lang];
  const places = placesOf(deck);
  const title = (box: Box) =>
    placeholderXml({
      id: 2,
      name: words.title,
      kind: kind === 'cover' ? 'ctrTitle' : 'title',
      box,
      text: plainText([words.titleHere], lang),
    });
  const subtitle = placeholderXml({
    id: 3,
    name: words.subtitle,
    kind: 'subTitle',
    index: 1,
    box: places.subtitle,
    text: plainText([words.textHere], lang),
  });
  return xmlDocument(
    element(
      'p:sldLayout',
      { ...namespaces, type: kind === 'cover' ? 'title' : 'titleOnly', preserve: true },
      element(
        'p:cSld',
        { name: kind === 'cover' ? words.coverLayout : words.stepLayout },
        element(
          'p:spTree',
          {},
          treeHead,
          kind === 'cover' ? title(places.coverTitle) + subtitle : title(places.title),
          footXml(deck, 4),
        ),
      ),
      masterColors,
    ),
  );
}

/** A4 upright: the slide’s picture above, the notes below. */
export const notesSize = { width: 1080, height: 1528 } as const;

export function notesMasterXml(deck: Deck): string {
  const { lang, format } = deck;
  const words = slideWords[lang];
  const slide = slideSizes[format];
  const picture = { x: 90, y: 90, width: 900, height: (900 * slide.height) / slide.width };
  const top = picture.y + picture.height + 60;
  return xmlDocument(
    element(
      'p:notesMaster',
      namespaces,
      element(
        'p:cSld',
        {},
        background('bg1'),
        element(
          'p:spTree',
          {},
          treeHead,
          placeholderXml({
            id: 2,
            name: words.picture,
            kind: 'sldImg',
            index: 2,
            box: picture,
            text: '',
          }),
          placeholderXml({
            id: 3,
            name: words.notes,
            kind: 'body',
            index: 1,
            box: { x: 90, y: top, width: 900, height: notesSize.height - top - 90 },
            text: plainText([words.textHere], lang),
          }),
        ),
      ),
      element('p:clrMap', themeColors),
      element('p:notesStyle', {}, level('a:lvl1pPr', 24, 'l', 'mn', 'tx1')),
    ),
  );
}

export function presentationXml(deck: Deck, slides: number): string {
  const { width, height } = slideSizes[deck.format];
  const ids = Array.from({ length: slides }, (_, at) =>
    element('p:sldId', { id: 256 + at, 'r:id': `rId${at + 3}` }),
  );
  return xmlDocument(
    element(
      'p:presentation',
      { ...namespaces, saveSubsetFonts: true },
      element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2147483648, 'r:id': 'rId1' })),
      element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
      element('p:sldIdLst', {}, ...ids),
      element('p:sldSz', {
        cx: emu(width),
        cy: emu(height),
        type: deck.format === '4:3' ? 'screen4x3' : undefined,
      }),
      element('p:notesSz', { cx: emu(notesSize.width), cy: emu(notesSize.height) }),
      element(
        'p:defaultTextStyle',
        {},
        element('a:defPPr', {}, element('a:defRPr', { lang: languageTag[deck.lang] })),
      ),
    ),
  );
}
