import { slideSizes, type Deck } from '../slide';
import { notesSize } from './notesMaster';
import { emu } from './paint';
import { languageTag } from './text';
import { element, namespaces, xmlDocument } from './xml';

/** The part that all others hang on: masters, slides in their order, sizes. */
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
