import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const digestOf = (file: string): string =>
  `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;

/**
 * Makes a later version of a built folder, as a build after a change does: a part gets another name,
 * whoever asks for it asks for the new one, and the service worker knows what is there now.
 *
 * @param part How the part's file name begins, before its hash.
 * @returns The old name, below the folder.
 */
export function makeNextVersion(dir: string, part: string): string {
  const assets = join(dir, 'assets');
  const old = readdirSync(assets).find(
    (file) => file.startsWith(`${part}-`) && file.endsWith('.js'),
  );
  if (old === undefined) throw new Error(`no part ${part}`);
  const next = `${part}-NextNext.js`;
  renameSync(join(assets, old), join(assets, next));
  const worker = join(dir, 'sw.js');
  const changed = [...readdirSync(assets).map((file) => join(assets, file)), worker].filter(
    (file) => file.endsWith('.js'),
  );
  let listed = readFileSync(worker, 'utf8');
  for (const file of changed.filter((each) => each !== worker)) {
    const before = digestOf(file);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(old, next));
    listed = listed.replaceAll(before, digestOf(file));
  }
  writeFileSync(worker, listed.replaceAll(old, next));
  return `assets/${old}`;
}
