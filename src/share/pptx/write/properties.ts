import type { Deck } from '../slide';
import { languageTag } from './text';
import { element, escaped, xmlDocument } from './xml';

/** Title, author, language and date, as a file manager shows them. */
export function coreXml({ title, author, lang, made }: Deck): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(made)}</dcterms:${name}>`;
  return xmlDocument(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      `<dc:title>${escaped(title)}</dc:title>`,
      `<dc:creator>${escaped(author)}</dc:creator>`,
      `<dc:language>${languageTag[lang]}</dc:language>`,
      date('created'),
      date('modified'),
    ),
  );
}

export function appXml(slides: number): string {
  return xmlDocument(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      `<Slides>${slides}</Slides>`,
      `<Notes>${slides}</Notes>`,
    ),
  );
}
