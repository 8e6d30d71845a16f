import { slideWords } from '../../../i18n/slides';
import { slideSizes, type Deck } from '../slide';
import { background, level, themeColors } from './masterStyle';
import { plainText, placeholderXml } from './placeholders';
import { treeHead } from './slides';
import { element, namespaces, xmlDocument } from './xml';

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
