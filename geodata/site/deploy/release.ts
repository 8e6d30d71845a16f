import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, sumsFileName, versionFileName } from '../versionFile';

/** A release in a folder: its files by path below it, with their SHA-256. */
export type Release = ReadonlyMap<string, string>;

/** Written last, so they are in no sum. */
export const lastFiles: readonly string[] = [sumsFileName, versionFileName];
const linePattern = /^([0-9a-f]{64}) {2}(?!\/)(.+)$/;

/** Lines of `SHA256SUMS.txt` → what a release has. @throws {Error} where a line is none, or leads out of the folder. */
export function readRelease(text: string): Release {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [, sum = '', path = ''] = linePattern.exec(line) ?? [];
        if (path === '' || path.split('/').includes('..'))
          throw new Error(`${sumsFileName}里有一行不对。A line is wrong: ${line}`);
        return [path, sum] as const;
      }),
  );
}

/** What a folder says it has; `null` where it says nothing. */
export function releaseIn(folder: string): Release | null {
  const file = join(folder, sumsFileName);
  return existsSync(file) ? readRelease(readFileSync(file, 'utf8')) : null;
}

/** Files that are missing or not as their sum says. */
export function faultsIn(folder: string, release: Release): readonly string[] {
  return [...release].flatMap(([path, sum]) => {
    const file = join(folder, path);
    return existsSync(file) && sha256(readFileSync(file)) === sum ? [] : [path];
  });
}

/** @throws {Error} that names what is wrong, where a folder is no whole release. */
export function checkedRelease(folder: string): Release {
  const release = releaseIn(folder);
  if (release?.has('index.html') !== true)
    throw new Error(
      `${folder}里没有构建好的网站，先 npm run build。There is no built site in ${folder}: npm run build.`,
    );
  const faults = faultsIn(folder, release);
  if (faults.length > 0)
    throw new Error(
      `${folder}里有文件缺失或被改过，没有动目标。Missing or changed, so nothing was touched: ${faults.join(', ')}`,
    );
  return release;
}
