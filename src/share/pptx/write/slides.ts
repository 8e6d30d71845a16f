import { slideWords } from '../../../i18n/slides';
import type { PartShape } from '../shape';
import type { Deck, Slide } from '../slide';
import { placeholderXml, numberText, plainText, titleText } from './placeholders';
import { shapeXml } from './shapes';
import { element, namespaces, xmlDocument } from './xml';

/** What a tree of shapes begins with. */
export const treeHead =
  element(
    'p:nvGrpSpPr',
    {},
    element('p:cNvPr', { id: 1, name: '' }),
    element('p:cNvGrpSpPr'),
    element('p:nvPr'),
  ) +
  element(
    'p:grpSpPr',
    {},
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm>',
  );
export const masterColors = element('p:clrMapOvr', {}, element('a:masterClrMapping'));

/**
 * A slide as a part of the package: title, its shapes, then the notice and the number.
 *
 * @param relationOf Takes a chart or a picture into the package; returns the relationship that leads to it.
 */
export function slideXml(
  slide: Slide,
  deck: Deck,
  relationOf: (shape: PartShape) => string,
): string {
  const { lang } = deck;
  const words = slideWords[lang];
  let last = 1;
  const nextId = () => (last += 1);
  const isCover = slide.layout === 'cover';
  const place = { id: 0, index: undefined, box: null };
  const head = [
    placeholderXml({
      ...place,
      id: nextId(),
      name: words.title,
      kind: isCover ? 'ctrTitle' : 'title',
      box: slide.title.box,
      text: titleText(slide.title, lang),
    }),
    slide.subtitle === null
      ? ''
      : placeholderXml({
          ...place,
          id: nextId(),
          name: words.subtitle,
          kind: 'subTitle',
          index: 1,
          box: slide.subtitle.box,
          text: titleText(slide.subtitle, lang),
        }),
  ];
  const shapes = slide.shapes.map((shape) => shapeXml(shape, { lang, nextId, relationOf }));
  const foot = [
    placeholderXml({
      ...place,
      id: nextId(),
      name: words.notice,
      kind: 'ftr',
      index: 11,
      text: plainText([deck.notice], lang),
    }),
    placeholderXml({
      ...place,
      id: nextId(),
      name: words.number,
      kind: 'sldNum',
      index: 12,
      text: numberText(lang),
    }),
  ];
  return xmlDocument(
    element(
      'p:sld',
      namespaces,
      element('p:cSld', {}, element('p:spTree', {}, treeHead, ...head, ...shapes, ...foot)),
      masterColors,
    ),
  );
}

/** The notes page of a slide: its picture, and what the speaker says. */
export function notesXml(paragraphs: readonly string[], { lang }: Deck): string {
  const words = slideWords[lang];
  return xmlDocument(
    element(
      'p:notes',
      namespaces,
      element(
        'p:cSld',
        {},
        element(
          'p:spTree',
          {},
          treeHead,
          placeholderXml({ id: 2, name: words.picture, kind: 'sldImg', box: null, text: '' }),
          placeholderXml({
            id: 3,
            name: words.notes,
            kind: 'body',
            index: 1,
            box: null,
            text: plainText(paragraphs, lang),
          }),
        ),
      ),
      masterColors,
    ),
  );
}
