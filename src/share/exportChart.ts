import { frameLayout, type ExportFrame, type FrameLine } from './frameLayout';
import { paintedCopy } from './paintedCopy';
import { statusSign, type StatusSign } from './statusSign';

export { svgAsPng } from './svgAsPng';
export type { ExportFrame };

const faces: Readonly<Record<FrameLine['role'], string>> = {
  title: "'Blueprint Serif', 'Blueprint Text', serif",
  ink: "'Blueprint Text', sans-serif",
  soft: "'Blueprint Text', sans-serif",
};

/**
 * A drawing of the page as an SVG document of its own: colours resolved, words around it, no style
 * sheet, no link to anything. Fonts are named here and embedded by `withFonts`.
 *
 * @param svg In the document, with a `viewBox` or with width and height.
 * @returns The text of an SVG file.
 */
export function chartAsSvg(svg: SVGSVGElement, frame: ExportFrame): string {
  const tokens = getComputedStyle(svg);
  const color = (token: string, otherwise: string): string =>
    tokens.getPropertyValue(token).trim() || otherwise;
  const colors = {
    title: color('--ink', 'black'),
    ink: color('--ink', 'black'),
    soft: color('--soft', 'black'),
  };
  const { width, height } = sizeOf(svg);
  const { above, below, margin, top, height: around } = frameLayout(frame, width);
  const total = { width: width + 2 * margin, height: height + around };

  const root = element('svg', { ...total, viewBox: `0 0 ${total.width} ${total.height}` });
  root.append(
    element('title', {}, frame.title),
    element('rect', { ...total, fill: color('--card', 'white') }),
  );
  const write = (lines: readonly FrameLine[], from: number): void => {
    for (const { text, y, fontSize, role, sign } of lines) {
      const swatch = sign === undefined ? null : statusSign(sign, fontSize);
      if (swatch !== null) root.append(drawn(swatch, margin, from + y, colors.ink));
      const x = margin + (swatch === null ? 0 : swatch.width + fontSize * 0.5);
      const look = { fill: colors[role], 'font-size': fontSize, 'font-family': faces[role] };
      root.append(element('text', { x, y: from + y, ...look }, text));
    }
  };
  write(above, margin * 0.7);
  write(below, top + height + margin * 0.15);
  const drawing = paintedCopy(svg);
  for (const [name, value] of Object.entries({ x: margin, y: top, width, height })) {
    drawing.setAttribute(name, String(value));
  }
  drawing.setAttribute('viewBox', svg.getAttribute('viewBox') ?? `0 0 ${width} ${height}`);
  root.append(drawing);
  return new XMLSerializer().serializeToString(root);
}

/** A swatch that stands on the baseline `y`. */
function drawn({ width, height, circles }: StatusSign, x: number, y: number, ink: string) {
  const group = element('g', { transform: `translate(${x} ${y - height})` });
  const line = { stroke: ink, 'stroke-width': 0.9, fill: 'none' };
  group.append(element('rect', { width, height, ...line }));
  for (const { isRing, ...circle } of circles)
    group.append(element('circle', { ...circle, ...(isRing ? line : { fill: ink }) }));
  return group;
}

function sizeOf(svg: SVGSVGElement): { width: number; height: number } {
  const own = { width: svg.width.baseVal.value, height: svg.height.baseVal.value };
  const { width, height } = svg.getBoundingClientRect();
  return { width: own.width || width, height: own.height || height };
}

function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(
      key,
      typeof value === 'number' ? String(Math.round(value * 100) / 100) : value,
    );
  }
  made.textContent = text;
  return made;
}
