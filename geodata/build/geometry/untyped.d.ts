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
    options?: {
      readonly targetFormat?: 'truetype' | 'woff2';
      readonly keepAllGlyphs?: boolean;
      readonly noHinting?: boolean;
      /** Entries of the `name` table that stay beside 0 to 6. */
      readonly preserveNameIds?: readonly number[];
    },
  ): Promise<Buffer>;
}

declare module 'shpjs' {
  /** The geometry of each record in the file's own coordinates, `null` where it has none. */
  export function parseShp(
    shp: Uint8Array,
  ): readonly ({ readonly type: string; readonly coordinates: unknown } | null)[];
  /** The attributes of each record; a text is decoded by the name of an encoding. */
  export function parseDbf(
    dbf: Uint8Array,
    encoding?: string,
  ): readonly Readonly<Record<string, unknown>>[];
}
