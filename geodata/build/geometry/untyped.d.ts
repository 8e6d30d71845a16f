/** Packages of the build that ship no types. */
declare module 'polylabel' {
  /** The point farthest from every edge, in the polygon's own plane units. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [x: number, y: number] & { distance: number };
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options?: { targetFormat?: 'truetype' | 'woff2'; keepAllGlyphs?: boolean; noHinting?: boolean },
  ): Promise<Buffer>;
}
