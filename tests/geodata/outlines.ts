import { strToU8, zipSync } from 'fflate';
import type { Position } from '../../src/domain/geometry';

/** An area of a made file: its properties, and its rings, the outer one first. */
export interface Outline {
  readonly properties: Readonly<Record<string, string | number>>;
  readonly rings: readonly (readonly Position[])[];
}

export const geoJson = (outlines: readonly Outline[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: outlines.map(({ properties, rings }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Polygon', coordinates: rings },
    })),
  });

/** A zipped Shapefile; the texts of its table as bytes, which an encoding gives. */
export function shapefile(
  outlines: readonly Outline[],
  textBytes: (text: string) => Uint8Array,
  others: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts = Object.entries(others).map(([extension, text]) => [
    `counties.${extension}`,
    strToU8(text),
  ]);
  return zipSync({
    'counties.shp': shp(outlines),
    'counties.dbf': dbf(outlines, textBytes),
    ...(Object.fromEntries(parts) as Record<string, Uint8Array>),
  });
}

/** ESRI Shapefile Technical Description (1998): a header of 100 bytes, then polygons (type 5). */
function shp(outlines: readonly Outline[]): Uint8Array {
  const records = outlines.map(({ rings }, i) => {
    const points = rings.flat();
    const bytes = new DataView(new ArrayBuffer(8 + 44 + 4 * rings.length + 16 * points.length));
    bytes.setInt32(0, i + 1);
    bytes.setInt32(4, (bytes.byteLength - 8) / 2);
    bytes.setInt32(8, 5, true);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((value, at) => {
      bytes.setFloat64(12 + 8 * at, value, true);
    });
    bytes.setInt32(44, rings.length, true);
    bytes.setInt32(48, points.length, true);
    let start = 0;
    rings.forEach((ring, at) => {
      bytes.setInt32(52 + 4 * at, start, true);
      start += ring.length;
    });
    points.forEach(([x, y], at) => {
      bytes.setFloat64(52 + 4 * rings.length + 16 * at, x, true);
      bytes.setFloat64(60 + 4 * rings.length + 16 * at, y, true);
    });
    return new Uint8Array(bytes.buffer);
  });
  const size = 100 + records.reduce((sum, { length }) => sum + length, 0);
  const header = new DataView(new ArrayBuffer(100));
  header.setInt32(0, 9994);
  header.setInt32(24, size / 2);
  header.setInt32(28, 1000, true);
  header.setInt32(32, 5, true);
  return Buffer.concat([new Uint8Array(header.buffer), ...records]);
}

const width = 40;

/** dBASE III: every property as a text of 40 bytes. */
function dbf(outlines: readonly Outline[], textBytes: (text: string) => Uint8Array): Uint8Array {
  const fields = Object.keys(outlines[0]?.properties ?? {});
  const header = Buffer.alloc(32 * (fields.length + 1) + 1);
  header[0] = 3;
  header.writeUInt32LE(outlines.length, 4);
  header.writeUInt16LE(header.length, 8);
  header.writeUInt16LE(1 + width * fields.length, 10);
  fields.forEach((field, at) => {
    header.write(field, 32 * (at + 1), 'latin1');
    header.write('C', 32 * (at + 1) + 11, 'latin1');
    header[32 * (at + 1) + 16] = width;
  });
  header[header.length - 1] = 13;
  const rows = outlines.map(({ properties }) => {
    const row = Buffer.alloc(1 + width * fields.length, ' ');
    fields.forEach((field, at) => {
      row.set(textBytes(String(properties[field])).subarray(0, width), 1 + width * at);
    });
    return row;
  });
  return Buffer.concat([header, ...rows]);
}
