import { posix } from 'node:path';
import { allOf, rootOf, type Parts, type XmlElement } from './parts';

/** What each kind of part must lead to; a slide also to its notes. */
const needs: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ppt\/slides\//, ['slideLayout', 'notesSlide']],
  [/^ppt\/slideLayouts\//, ['slideMaster']],
  [/^ppt\/slideMasters\//, ['slideLayout', 'theme']],
  [/^ppt\/notesSlides\//, ['notesMaster', 'slide']],
  [/^ppt\/notesMasters\//, ['theme']],
  [/^ppt\/charts\//, ['package']],
  [/^ppt\/presentation\.xml$/, ['slideMaster', 'notesMaster', 'slide', 'theme']],
];
const typesPart = '[Content_Types].xml';
const isRelations = (name: string) => name.endsWith('.rels');

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** What would make a program repair a presentation or refuse it, a sentence each. */
export function packageFaults(parts: Parts): readonly string[] {
  const names = [...parts.keys()].filter((name) => name !== typesPart && !isRelations(name));
  return [
    ...(parts.keys().next().value === typesPart ? [] : [`${typesPart} is not the first part`]),
    ...typeFaults(parts),
    ...relationFaults(parts, names),
    ...names.filter((name) => name.endsWith('.xml')).flatMap((name) => partFaults(parts, name)),
  ];
}

function typeFaults(parts: Parts): readonly string[] {
  const root = rootOf(parts, typesPart);
  const overrides = allOf(root, 'Override').map(({ attributes }) =>
    attributes['PartName']?.slice(1),
  );
  const endings = allOf(root, 'Default').map(({ attributes }) => attributes['Extension']);
  const isKnown = (name: string) =>
    name.endsWith('.xml') ? overrides.includes(name) : endings.includes(name.replace(/.*\./, ''));
  return [
    ...[...parts.keys()]
      .filter((name) => name !== typesPart && !isKnown(name))
      .map((name) => `${name} has no type`),
    ...overrides
      .filter((name) => !parts.has(name ?? ''))
      .map((name) => `${name} has a type and is missing`),
  ];
}

/** The relationships of a part; of the package itself for `''`. */
function relationsOf(parts: Parts, name: string): readonly Relation[] {
  const file = name === '' ? '_rels/.rels' : name.replace(/([^/]+)$/, '_rels/$1.rels');
  if (!parts.has(file)) return [];
  return allOf(rootOf(parts, file), 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').replace(/.*\//, ''),
    target: posix.join(posix.dirname(name), attributes['Target'] ?? ''),
  }));
}

function relationFaults(parts: Parts, names: readonly string[]): readonly string[] {
  const all = ['', ...names].map((name) => ({ name, relations: relationsOf(parts, name) }));
  const targets = new Set(all.flatMap(({ relations }) => relations.map(({ target }) => target)));
  return [
    ...all.flatMap(({ name, relations }) => [
      ...relations
        .filter(({ target }) => !parts.has(target))
        .map(({ target }) => `${name} leads to ${target}, which is missing`),
      ...(needs.find(([part]) => part.test(name))?.[1] ?? [])
        .filter((need) => !relations.some(({ type }) => type === need))
        .map((need) => `${name} has no ${need}`),
    ]),
    ...names.filter((name) => !targets.has(name)).map((name) => `nothing leads to ${name}`),
  ];
}

function partFaults(parts: Parts, name: string): readonly string[] {
  const root = rootOf(parts, name);
  const ids = allOf(root, 'p:cNvPr').map(({ attributes }) => attributes['id']);
  const known = new Set(relationsOf(parts, name).map(({ id }) => id));
  const used = [...linksIn(root)].filter((id) => !known.has(id));
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name} has two shapes ${id}`),
    ...used.map((id) => `${name} uses ${id}, which leads nowhere`),
    ...undescribed(root).map((shape) => `${name}: ${shape} has no alternative text`),
  ];
}

function linksIn({ attributes, children }: XmlElement): ReadonlySet<string> {
  const own = Object.entries(attributes).flatMap(([key, value]) =>
    /^r:(id|embed|link)$/.test(key) ? [value] : [],
  );
  return new Set([...own, ...children.flatMap((child) => [...linksIn(child)])]);
}

/** Groups, charts and pictures that a screen reader could not tell. */
function undescribed(root: XmlElement): readonly string[] {
  return ['p:grpSp', 'p:graphicFrame', 'p:pic']
    .flatMap((kind) => allOf(root, kind))
    .map((shape) => shape.children[0]?.children[0]?.attributes ?? {})
    .filter(({ descr = '' }) => descr.trim() === '')
    .map(({ name = '' }) => name);
}
