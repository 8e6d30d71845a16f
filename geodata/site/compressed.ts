import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from './files';

/** Files that are compressed in themselves. */
const isPacked = /\.(png|woff2|pmtiles|br|gz)$/;
/** Shorter files fit into the first packets of an answer whatever is done to them. */
export const leastBytes = 1000;
/** Above this, brotli's highest levels take seconds a file; below it the highest of all saves two per cent. */
const mostBytesAtHighest = 300_000;

/** Endings of the copies, as hosts look for them beside a file. */
export const compressedEndings = ['.br', '.gz'] as const;
type Ending = (typeof compressedEndings)[number];

/** Where a gzip header names the system that wrote it, and that it names none (RFC 1952). */
const [systemByte, anySystem] = [9, 255];

/** The same text gives the same bytes on every system: zlib writes a gzip header without time and name. */
const packers: Readonly<Record<Ending, (bytes: Buffer) => Promise<Buffer>>> = {
  '.br': (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]:
          bytes.length > mostBytesAtHighest ? 9 : constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  '.gz': async (bytes) => {
    const packed = await promisify(gzip)(bytes, { level: 9 });
    packed[systemByte] = anySystem;
    return packed;
  },
};

/** Writes `.br` and `.gz` beside every file of a folder that gains by it, for hosts that send them in its place. */
export async function writeCompressed(folder: string): Promise<void> {
  const files = filesIn(folder)
    .filter((path) => !isPacked.test(path))
    .map((path) => join(folder, path));
  await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      if (bytes.length < leastBytes) return;
      for (const ending of compressedEndings) {
        const packed = await packers[ending](bytes);
        if (packed.length < bytes.length) await writeFile(file + ending, packed);
      }
    }),
  );
}

/** Whether a file is the compressed copy of another. */
export const isCompressedCopy = (file: string): boolean =>
  compressedEndings.some((ending) => extname(file) === ending);
