import type { Box, GroupShape, Shape } from '../shape';
import { readBox } from './boxes';
import { numbering, type ReadingFrame } from './frame';
import { readSvg } from './svg';
import { readText } from './text';

const isInline = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.display === 'inline' && !(element instanceof SVGElement);

/**
 * What an element that is laid out shows, as shapes in the order they are painted: grounds, borders, drawings, and
 * text as text.
 *
 * @param isFlowing Lines break anew where the text is changed.
 */
export function readHtml(root: Element, frame: ReadingFrame, isFlowing = false): readonly Shape[] {
  const shapes: Shape[] = [];
  const nameOf = numbering();
  const opacities = new Map<Element, number>();
  const opacityOf = (element: Element): number => opacities.get(element) ?? 1;

  function boxOf(element: Element): Box {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - frame.origin[0], y: top - frame.origin[1], width, height };
  }

  function read(element: Element, opacity: number): void {
    if (frame.isLeftOut(element)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const own = opacity * Number(style.opacity);
    if (own <= 0.002) return;
    opacities.set(element, own);
    if (element instanceof SVGSVGElement) {
      const drawn = readSvg([element], frame, nameOf);
      shapes.push(...labelled(element, drawn));
      return;
    }
    if (style.visibility !== 'hidden')
      shapes.push(...readBox(element, style, boxOf(element), own, frame, nameOf));
    if (element.getAttribute('role') === 'img') {
      const drawings = [...element.children].filter((child) => child instanceof SVGSVGElement);
      shapes.push(...labelled(element, readSvg(drawings, frame, numbering())));
      return;
    }
    let flowing: Text[] = [];
    const flush = (): void => {
      const options = {
        name: nameOf(frame.words.label),
        opacityOf,
        origin: frame.origin,
        isFlowing,
      };
      const text = flowing.length === 0 ? null : readText(flowing, element, options);
      if (text !== null) shapes.push(text);
      flowing = [];
    };
    for (const child of element.childNodes) {
      if (child instanceof Text) flowing.push(child);
      else if (
        child instanceof Element &&
        isInline(child, getComputedStyle(child)) &&
        !hasBlocks(child)
      ) {
        readInline(child, own);
        flowing.push(...textsIn(child));
      } else if (child instanceof Element) {
        flush();
        read(child, own);
      }
    }
    flush();
  }

  /** Grounds and frames of what stands in a line; its text goes with the line’s. */
  function readInline(element: Element, opacity: number): void {
    const style = getComputedStyle(element);
    const own = opacity * Number(style.opacity);
    opacities.set(element, own);
    if (style.visibility !== 'hidden')
      shapes.push(...readBox(element, style, boxOf(element), own, frame, nameOf));
    for (const child of element.children) readInline(child, own);
  }

  /** A drawing that is a picture with a text of its own is a group with that text. */
  function labelled(element: Element, shapes: readonly Shape[]): readonly Shape[] {
    const label = element.getAttribute('aria-label');
    if (label === null || shapes.length < 2) return shapes;
    const isMap = element.querySelector('[data-area]') !== null;
    const name = isMap ? nameOf(frame.words.map) : label.slice(0, 40);
    const group: GroupShape = { kind: 'group', name, description: label, shapes };
    return [group];
  }

  read(root, 1);
  return shapes;
}

const hasBlocks = (element: Element): boolean =>
  [...element.querySelectorAll('*')].some(
    (one) => getComputedStyle(one).display !== 'inline' || one instanceof SVGElement,
  );

function textsIn(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    found.push(node as Text);
  return found;
}
