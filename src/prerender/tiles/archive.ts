import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Compression, TileType, zxyToTileId } from 'pmtiles';
import type { Bounds } from '../../domain/geometry';

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** As Mapbox Vector Tile, uncompressed. */
  readonly bytes: Uint8Array;
}
interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  /** How many tiles from this one on have these bytes; 0 says that they are a directory. */
  readonly run: number;
}

const headerBytes = 127;
const magic = 'PMTiles';
const version = 3;
/** So many entries of a directory take less than the 16 kB that a reader asks for first. */
const mostEntries = 2048;

/**
 * Tiles as one PMTiles archive (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md): a static host sends any of
 * them by a range of bytes. Tiles of the same bytes are kept once.
 *
 * @param bounds Of what the tiles show, `[lng, lat]`.
 */
export function archiveOf(tiles: Iterable<Tile>, bounds: Bounds): Uint8Array {
  const packed = packedTiles(tiles);
  const { entries, contents, count } = laidOut(packed);
  const { root, leaves } = directoriesOf(entries);
  const metadata = gzipSync('{}');
  const lengths = [root.length, metadata.length, leaves.length, contents.length] as const;
  const zooms = packed.map(({ z }) => z);
  const header = headerOf(lengths, [packed.length, entries.length, count], bounds, [
    Math.min(...zooms),
    Math.max(...zooms),
  ]);
  return Buffer.concat([header, root, metadata, leaves, contents]);
}

interface PackedTile {
  readonly z: number;
  readonly id: number;
  readonly packed: Buffer;
  /** The same for the same bytes. */
  readonly key: string;
}

/**
 * Each tile is packed as it comes, so that no more than one of them is there in full; in the order of the Hilbert curve, so
 * that neighbours are near each other in the file, too.
 */
function packedTiles(tiles: Iterable<Tile>): readonly PackedTile[] {
  const made: PackedTile[] = [];
  for (const { z, x, y, bytes } of tiles) {
    // A copy: what gzip returns keeps a buffer of 16 kB, many times what a tile takes.
    const packed = Buffer.from(gzipSync(bytes, { level: 9 }));
    const key = createHash('sha256').update(packed).digest('base64');
    made.push({ z, id: zxyToTileId(z, x, y), packed, key });
  }
  return made.toSorted((one, other) => one.id - other.id);
}

function laidOut(tiles: readonly PackedTile[]) {
  const parts: Buffer[] = [];
  const entries: Entry[] = [];
  const known = new Map<string, Entry>();
  let offset = 0;
  for (const { id, packed, key } of tiles) {
    const same = known.get(key);
    const last = entries.at(-1);
    if (same !== undefined && last?.offset === same.offset && last.id + last.run === id)
      entries[entries.length - 1] = { ...last, run: last.run + 1 };
    else if (same !== undefined) entries.push({ ...same, id, run: 1 });
    else {
      const entry = { id, offset, length: packed.length, run: 1 };
      known.set(key, entry);
      entries.push(entry);
      parts.push(packed);
      offset += packed.length;
    }
  }
  return { entries, contents: Buffer.concat(parts), count: known.size };
}

/** One directory, or one of directories where there are more entries than a reader asks for at first. */
function directoriesOf(entries: readonly Entry[]): {
  readonly root: Buffer;
  readonly leaves: Buffer;
} {
  if (entries.length <= mostEntries) return { root: directory(entries), leaves: Buffer.alloc(0) };
  const leaves: Buffer[] = [];
  const roots: Entry[] = [];
  let offset = 0;
  for (let from = 0; from < entries.length; from += mostEntries) {
    const leaf = directory(entries.slice(from, from + mostEntries));
    roots.push({ id: entries[from]?.id ?? 0, offset, length: leaf.length, run: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(roots), leaves: Buffer.concat(leaves) };
}

/** Column by column: steps of the ids, runs, lengths, and offsets, of which 0 says "right after the one before". */
function directory(entries: readonly Entry[]): Buffer {
  const before = (at: number): Entry | undefined => entries[at - 1];
  const numbers = [
    entries.length,
    ...entries.map(({ id }, at) => id - (before(at)?.id ?? 0)),
    ...entries.map(({ run }) => run),
    ...entries.map(({ length }) => length),
    ...entries.map(({ offset }, at) => {
      const last = before(at);
      return last !== undefined && offset === last.offset + last.length ? 0 : offset + 1;
    }),
  ];
  return gzipSync(Buffer.from(numbers.flatMap(varint)), { level: 9 });
}

/** Seven bits a byte, the lowest first. */
function varint(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return [...bytes, rest];
}

function headerOf(
  lengths: readonly [root: number, metadata: number, leaves: number, tiles: number],
  counts: readonly [addressed: number, entries: number, contents: number],
  [[west, south], [east, north]]: Bounds,
  [least, most]: readonly [number, number],
): Buffer {
  const header = Buffer.alloc(headerBytes);
  header.write(magic, 0, 'ascii');
  header[7] = version;
  let offset = headerBytes;
  for (const [at, length] of lengths.entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + at * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + at * 16);
    offset += length;
  }
  for (const [at, count] of counts.entries()) header.writeBigUInt64LE(BigInt(count), 72 + at * 8);
  const isClustered = 1;
  header.set([isClustered, Compression.Gzip, Compression.Gzip, TileType.Mvt, least, most], 96);
  const middle = [(west + east) / 2, (south + north) / 2];
  for (const [at, degrees] of [west, south, east, north].entries())
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + at * 4);
  header[118] = least;
  for (const [at, degrees] of middle.entries())
    header.writeInt32LE(Math.round(degrees * 1e7), 119 + at * 4);
  return header;
}
