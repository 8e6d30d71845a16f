import type { Box, Color, Run, Shape, TextShape } from './shape';

/** One slide: what stands in the places that every slide has, and the shapes beside them, in the order they are read. */
export interface Slide {
  readonly layout: 'cover' | 'step';
  readonly title: TextShape;
  /** Of the cover alone. */
  readonly subtitle: TextShape | null;
  readonly shapes: readonly Shape[];
  /** What the speaker says, a paragraph each. */
  readonly notes: readonly string[];
}

/** Width and height of a slide in pixels, half a point each. */
export const slideSizes = {
  '16:9': { width: 1920, height: 1080 },
  '4:3': { width: 1440, height: 1080 },
} as const;
export type SlideFormat = keyof typeof slideSizes;

/** What all slides of a presentation share. */
export interface Deck {
  readonly format: SlideFormat;
  readonly lang: 'zh' | 'en';
  readonly title: string;
  readonly author: string;
  /** ISO 8601 with time, of when it is made. */
  readonly made: string;
  readonly colors: DeckColors;
  /** Stands on every slide. */
  readonly notice: string;
}
/** The theme’s colours in the file: text and ground, and the colours of the map. */
export interface DeckColors {
  readonly ink: Color;
  readonly ground: Color;
  readonly soft: Color;
  readonly paper: Color;
  readonly accents: readonly [Color, Color, Color, Color, Color, Color];
}

/** One line of text as a shape. */
export function lineOfText(
  name: string,
  text: string,
  {
    box,
    size,
    color,
    align = 'l',
    isBold = false,
    isFlowing = true,
  }: {
    readonly box: Box;
    readonly size: number;
    readonly color: Color;
    readonly align?: TextShape['align'];
    readonly isBold?: boolean;
    readonly isFlowing?: boolean;
  },
): TextShape {
  const run: Run = {
    text,
    size,
    isBold,
    isItalic: false,
    color,
    halo: null,
    spacing: 0,
    isHeading: isBold,
  };
  return { kind: 'text', name, box, lines: [[run]], align, leading: size * 1.3, isFlowing };
}
