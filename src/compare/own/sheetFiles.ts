import { Parser } from 'saxen';
import { localAttributes, localName } from './localNames';

/** The file of each sheet in an unpacked workbook, by the sheet's name. */
export function sheetFiles(
  files: Readonly<Record<string, Uint8Array>>,
  textOf: (file: Uint8Array) => string,
): ReadonlyMap<string, string> {
  const tags = (path: string, tag: string) => {
    const file = files[path];
    return file === undefined ? [] : attributesOf(textOf(file), tag);
  };
  const targets = new Map(
    tags('xl/_rels/workbook.xml.rels', 'Relationship').map(({ Id = '', Target = '' }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
    ]),
  );
  return new Map(
    tags('xl/workbook.xml', 'sheet').map(({ name = '', id = '' }) => [name, targets.get(id) ?? '']),
  );
}

/** The attributes of every element of a name. */
function attributesOf(xml: string, tag: string): readonly Readonly<Record<string, string>>[] {
  const found: Readonly<Record<string, string>>[] = [];
  new Parser()
    .on('openTag', (element, attributes, decode) => {
      if (localName(element) === tag) found.push(localAttributes(attributes(), decode));
    })
    .parse(xml);
  return found;
}
