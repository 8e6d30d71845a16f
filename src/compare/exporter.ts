import { createContext } from 'svelte';
import type { DataVersion } from '../content/releaseSchema';
import type { ValueStatus } from '../content/valueStatus';

/** How a picture leaves the page; the app gives it, since another room makes the files. */
export interface Exporter {
  chartAsSvg(
    svg: SVGSVGElement,
    frame: {
      title: string;
      subtitle?: string;
      legend?: string;
      /** What the signs of derived and estimated values mean. */
      signs?: readonly { readonly status: ValueStatus; readonly text: string }[];
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
