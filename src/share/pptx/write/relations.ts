import { element, xmlDocument } from './xml';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = {
  document: `${office}/officeDocument`,
  properties: `${office}/extended-properties`,
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  master: `${office}/slideMaster`,
  layout: `${office}/slideLayout`,
  slide: `${office}/slide`,
  theme: `${office}/theme`,
  notes: `${office}/notesSlide`,
  notesMaster: `${office}/notesMaster`,
  chart: `${office}/chart`,
  workbook: `${office}/package`,
  image: `${office}/image`,
} as const;
export type Relation = readonly [type: keyof typeof types, target: string];

/** The relationships of a part, `rId1` first. */
export function relationsXml(relations: readonly Relation[]): string {
  return xmlDocument(
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      ...relations.map(([type, target], at) =>
        element('Relationship', { Id: `rId${at + 1}`, Type: types[type], Target: target }),
      ),
    ),
  );
}

const presentation = 'application/vnd.openxmlformats-officedocument.presentationml';
const drawing = 'application/vnd.openxmlformats-officedocument';
/** By the folder and stem of a part’s name. */
const contentTypes: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${presentation}.presentation.main+xml`],
  [/^ppt\/slides\/slide\d+\.xml$/, `${presentation}.slide+xml`],
  [/^ppt\/slideLayouts\//, `${presentation}.slideLayout+xml`],
  [/^ppt\/slideMasters\//, `${presentation}.slideMaster+xml`],
  [/^ppt\/notesSlides\//, `${presentation}.notesSlide+xml`],
  [/^ppt\/notesMasters\//, `${presentation}.notesMaster+xml`],
  [/^ppt\/theme\//, `${drawing}.theme+xml`],
  [/^ppt\/charts\//, `${drawing}.drawingml.chart+xml`],
  [/^docProps\/app\.xml$/, `${drawing}.extended-properties+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
];

/** @param parts Names of all parts; relationships, workbooks and pictures go by their endings. */
export function contentTypesXml(parts: readonly string[]): string {
  const overrides = parts
    .filter((part) => !/\.(rels|xlsx|png)$/.test(part))
    .map((part) => {
      const type = contentTypes.find(([name]) => name.test(part))?.[1];
      if (type === undefined) throw new Error(`a part of no known type: ${part}`);
      return element('Override', { PartName: `/${part}`, ContentType: type });
    });
  const byEnding = (ending: string, type: string) =>
    element('Default', { Extension: ending, ContentType: type });
  return xmlDocument(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      byEnding('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
      byEnding('xml', 'application/xml'),
      byEnding('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
      byEnding('png', 'image/png'),
      ...overrides,
    ),
  );
}
