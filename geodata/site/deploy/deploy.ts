import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isCompressedCopy } from '../compressed';
import { filesIn } from '../files';
import { checkedRelease, lastFiles, releaseIn, type Release } from './release';

/** Where the release before is kept: beside the site, so that no server shows it. */
export const beforeOf = (site: string): string => `${site}-before`;

const isHashed = (path: string): boolean => /(^|\/)assets\/[^/]+$/.test(path);

export interface Deployed {
  readonly copied: number;
  readonly removed: readonly string[];
}

/**
 * Puts a release in place of the one in a site's folder, while that is being read: first the parts that
 * are named by their content, then the pages, last the start page, so that no page asks for what is not
 * there yet. Parts of the release before stay, for windows that are open; older ones go, as do pages that are
 * no more. What neither release has put there is left alone.
 *
 * @throws {Error} before anything is touched, where the release is not whole.
 */
export function deploy(from: string, site: string): Deployed {
  const next = checkedRelease(from);
  const before = releaseIn(site);
  if (before !== null) keep(site, before);
  const changed = [...inOrder(next), ...lastFiles].filter(
    (path) =>
      !(isHashed(path) && before?.get(path) === next.get(path) && existsSync(join(site, path))),
  );
  for (const path of changed) replace(join(from, path), join(site, path));
  return { copied: changed.length, removed: removeOld(site, next, before ?? new Map()) };
}

/** Puts the release before back; the one that was there is then the release before. @throws {Error} where there is none. */
export function deployBack(site: string): Deployed {
  const before = beforeOf(site);
  checkedRelease(before);
  const taken = `${before}.taken`;
  rmSync(taken, { recursive: true, force: true });
  renameSync(before, taken);
  try {
    const deployed = deploy(taken, site);
    rmSync(taken, { recursive: true });
    return deployed;
  } catch (error) {
    rmSync(before, { recursive: true, force: true });
    renameSync(taken, before);
    throw error;
  }
}

/** Parts, pages, then the start pages and what tells browsers of a new version; each after its compressed copies. */
function inOrder(release: Release): readonly string[] {
  const rank = (path: string): number => {
    if (isHashed(path)) return 0;
    const isLast = /(^|\/)(index\.html|sw\.js)(\.\w+)?$/.test(path) && !/(^|\/)s\//.test(path);
    return (isLast ? 3 : 1) + (isCompressedCopy(path) ? 0 : 1);
  };
  return [...release.keys()].toSorted((a, b) => rank(a) - rank(b));
}

function keep(site: string, release: Release): void {
  const [before, partial] = [beforeOf(site), `${beforeOf(site)}.partial`];
  rmSync(partial, { recursive: true, force: true });
  for (const path of [...release.keys(), ...lastFiles])
    if (existsSync(join(site, path))) copy(join(site, path), join(partial, path));
  rmSync(before, { recursive: true, force: true });
  renameSync(partial, before);
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/** Whoever reads the file at that moment gets the one or the other, whole. */
function replace(from: string, to: string): void {
  copy(from, `${to}.new`);
  renameSync(`${to}.new`, to);
}

function removeOld(site: string, next: Release, before: Release): readonly string[] {
  const hashed = filesIn(site).filter((path) => isHashed(path) && !before.has(path));
  const pages = [...before.keys()].filter((path) => !isHashed(path));
  const old = [...hashed, ...pages].filter((path) => !next.has(path));
  for (const path of old) {
    rmSync(join(site, path), { force: true });
    removeEmpty(dirname(join(site, path)), site);
  }
  return old;
}

function removeEmpty(folder: string, site: string): void {
  if (folder === site || !existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), site);
}
