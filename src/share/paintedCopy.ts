/** Presentation properties that children take from their parents, and those they do not. */
const inherited = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'marker-end',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
] as const;
const own = {
  opacity: '1',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  'clip-path': 'none',
};
const kept =
  /^(id|d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|dx|dy|width|height|points|offset|viewBox|transform|href|(gradient|pattern)(Units|Transform)|clipPathUnits|marker(Width|Height)|ref[XY]|orient|xml:space)$/;
/** Shapes and words; what else may stand in a drawing is structure. */
const painted = /^(path|rect|circle|ellipse|line|polyline|polygon|text|tspan)$/;

/**
 * A copy of an SVG element that needs no style sheet: every colour, width and font as the page shows
 * it, as an attribute. Lines that the page keeps at one width while the map scales are set to the
 * width they have on screen. What is not seen is left out.
 *
 * @param svg Must be in a document and laid out.
 */
export function paintedCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = copyOf(svg, svg, null);
  return copy as SVGSVGElement;
}

function copyOf(element: Element, root: SVGSVGElement, parent: Styles | null): Element | null {
  const style = getComputedStyle(element);
  if (style.display === 'none' || element.localName === 'foreignObject') return null;
  const isGeometry = element.closest('clipPath, mask') !== null;
  const isUnpainted = style.fill === 'none' && style.stroke === 'none' && !isGeometry;
  const isHidden = style.visibility === 'hidden' || isUnpainted;
  if (painted.test(element.localName) && isHidden) return null;

  const copy = document.createElementNS('http://www.w3.org/2000/svg', element.localName);
  for (const { name, value } of element.attributes) {
    if (kept.test(name)) copy.setAttribute(name, value);
  }
  const styles = stylesOf(element, style, root);
  for (const name of inherited) {
    if (styles[name] !== parent?.[name]) copy.setAttribute(name, styles[name] ?? '');
  }
  for (const [name, usual] of Object.entries(own)) {
    const value = plain(style.getPropertyValue(name));
    if (value !== '' && value !== usual) copy.setAttribute(name, value);
  }
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE && (child.textContent ?? '').trim() !== '') {
      copy.append(child.cloneNode());
    }
    const inner = child instanceof Element ? copyOf(child, root, styles) : null;
    if (inner !== null) copy.append(inner);
  }
  const isEmptyGroup = element.localName === 'g' && copy.childElementCount === 0;
  return isEmptyGroup ? null : copy;
}

type Styles = Readonly<Record<string, string>>;

function stylesOf(element: Element, style: CSSStyleDeclaration, root: SVGSVGElement): Styles {
  const values = Object.fromEntries(
    inherited.map((name) => [name, plain(style.getPropertyValue(name))]),
  );
  if (style.getPropertyValue('vector-effect') !== 'non-scaling-stroke') return values;
  const scale = scaleOf(element, root);
  const rescale = (text = '') =>
    text.replace(/[\d.]+(px)?/g, (length) => String(round(parseFloat(length) / scale)));
  return {
    ...values,
    'stroke-width': rescale(values['stroke-width']),
    'stroke-dasharray': rescale(values['stroke-dasharray']),
  };
}

/** How many times the element's units are enlarged in the units of the outermost drawing. */
function scaleOf(element: Element, root: SVGSVGElement): number {
  const matrix = (element as SVGGraphicsElement).getScreenCTM();
  const outer = root.getScreenCTM();
  if (matrix === null || outer === null) return 1;
  return Math.hypot(matrix.a, matrix.b) / Math.hypot(outer.a, outer.b) || 1;
}

/** Browsers write references inside the page as `url("#id")` or with the page's whole address. */
const plain = (value: string): string =>
  value.replace(/url\(["']?[^"')]*#([^"')]+)["']?\)/g, 'url(#$1)');
const round = (value: number): number => Math.round(value * 1000) / 1000;
