import type { LineLayer } from './scene';

/** How wide a line is at a zoom, in CSS pixels. */
export function lineWidthAt({ width, afar }: LineLayer, zoom: number): number {
  if (afar === undefined) return width;
  const share = Math.min(1, Math.max(0, (zoom - afar.from) / (afar.to - afar.from)));
  return Number((afar.width + share * (width - afar.width)).toFixed(2));
}
