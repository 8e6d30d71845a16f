import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';

/** An element of a part, its name with its prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** The parts of an Open XML package by their names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export function partsOf(file: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(file)));
}

export function textOf(parts: Parts, name: string): string {
  return strFromU8(parts.get(name) ?? new Uint8Array());
}

/**
 * The root of a part.
 *
 * @throws what is wrong, with the part's name, where it is no well-formed XML.
 */
export function rootOf(parts: Parts, name: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new Parser();
  const stop = (message: unknown) => {
    throw new Error(`${name}: ${String(message)}`);
  };
  parser.on('error', stop);
  parser.on('openTag', (tag, attributes, decode) => {
    const entries = Object.entries(attributes()).map(([key, value]) => [key, decode(value)]);
    const one = { name: tag, attributes: Object.fromEntries(entries), children: [], text: '' };
    open.at(-1)?.children.push(one);
    open.push(one);
  });
  parser.on('text', (text, decode) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += decode(text);
  });
  parser.on('closeTag', () => void open.pop());
  parser.parse(textOf(parts, name));
  const [root] = top.children;
  if (root === undefined || open.length !== 1) throw new Error(`${name}: not closed`);
  return root;
}

/** An element and all below it with a name, in their order. */
export function allOf(element: XmlElement, name: string): readonly XmlElement[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...element.children.flatMap((child) => allOf(child, name))];
}

/** All that is written below an element. */
export function wordsIn(element: XmlElement): string {
  return allOf(element, 'a:t')
    .map(({ text }) => text)
    .join('');
}
