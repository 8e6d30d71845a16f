import { createContext } from 'svelte';
import type { DataVersion } from '../content/releaseSchema';

/** How a picture leaves the page; the app gives it, since another room makes the files. */
export interface Exporter {
  chartAsSvg(
    svg: SVGSVGElement,
    frame: {
      title: string;
      subtitle?: string;
      legend?: string;
      source: string;
      date: string;
      version: string;
      schematic?: string;
    },
  ): string;
  svgAsPng(svgText: string, scale: number): Promise<Blob>;
  /** Which data the pictures are made of. */
  readonly version: DataVersion;
  /** Today as `YYYY-MM-DD`; the clock is the app's. */
  today(): string;
}

export const [getExporter, setExporter] = createContext<Exporter>();
