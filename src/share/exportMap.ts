import { chartAsSvg, type ExportFrame } from './exportChart';

/** Puts a still map into an element, at once; returns the undo. */
export type DrawMap = (host: HTMLElement) => () => void;

/**
 * The map of any view as an SVG document, from the drawing and never from the WebGL buffer: it is
 * drawn out of sight, read, and taken away again.
 *
 * @throws when nothing was drawn.
 */
export function mapAsSvg(draw: DrawMap, frame: ExportFrame): string {
  const host = document.createElement('div');
  host.className = 'hidden';
  document.body.append(host);
  const undo = draw(host);
  try {
    const svg = host.querySelector('svg');
    if (svg === null) throw new Error('no drawing');
    return chartAsSvg(svg, frame);
  } finally {
    undo();
    host.remove();
  }
}
