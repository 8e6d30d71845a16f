import { slideWords } from '../../../i18n/slides';
import type { Box } from '../shape';
import { slideSizes, type Deck } from '../slide';
import { background, level, themeColors } from './masterStyle';
import { numberText, plainText, placeholderXml } from './placeholders';
import { masterColors, treeHead } from './slides';
import { element, namespaces, xmlDocument } from './xml';

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
