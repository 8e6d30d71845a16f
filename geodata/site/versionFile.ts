import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataVersion } from '../../src/content/releaseSchema';
import { filesIn } from './files';

/** What `version.json` says, for whoever watches a host or wants to know what runs there. */
export interface VersionFile {
  /** Of the program, as `package.json` has it. */
  readonly name: string;
  /** Of the city pack; `cities` for the page that lists several. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The data's version; `null` where there are several cities, each with a `version.json` of its own. */
  readonly data: DataVersion | null;
  /** SHA-256 of `SHA256SUMS.txt`: the same for two builds that are the same, file by file. */
  readonly files: string;
}

export const versionFileName = 'version.json';
export const sumsFileName = 'SHA256SUMS.txt';

export const sha256 = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** What a folder's sums must say, as `sha256sum -c` reads it: every file but the two that are written last. */
export function sumsOf(folder: string): string {
  return filesIn(folder)
    .filter((path) => path !== versionFileName && path !== sumsFileName)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`)
    .join('');
}

/** Writes the sums of all files, and what this is. Comes last: what is written later is in no sum. */
export function writeVersion(
  folder: string,
  { id, title, data }: Pick<VersionFile, 'id' | 'title' | 'data'>,
): void {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as VersionFile;
  const sums = sumsOf(folder);
  writeFileSync(join(folder, sumsFileName), sums);
  const said: VersionFile = { name, id, title, version, data, files: sha256(sums) };
  writeFileSync(join(folder, versionFileName), `${JSON.stringify(said, null, 2)}\n`);
}
