import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file below some folders, by its path from the repository's root, with forward slashes. */
export function filesBelow(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/')),
  );
}

/** Folders and files whose name says nothing about what they hold. */
export function vagueNames(files: readonly string[]): readonly string[] {
  return files.filter((file) => /(^|\/)(utils?|helpers?|commons?|misc)(\.|\/|$)/i.test(file));
}

/** A source file without its comments, which may name what the code is about. */
export function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}
