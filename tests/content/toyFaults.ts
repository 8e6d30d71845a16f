import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Faults, type Fault } from '../../geodata/build/faults';
import { readCityPack } from '../../geodata/build/pack';

/** One change to one file of the toy pack; `null` takes the file away. */
export interface Edit {
  readonly file: string;
  readonly edit: ((text: string) => string) | null;
}

/** Replaces a text that must be there, so that a case cannot go stale unseen. */
export function swap(file: string, from: string, to: string): Edit {
  const edit = (text: string) => {
    if (!text.includes(from)) throw new Error(`${file} of the toy pack has no "${from}"`);
    return text.replace(from, () => to);
  };
  return { file, edit };
}

export function append(file: string, line: string): Edit {
  return { file, edit: (text) => `${text}${line}\n` };
}

/** The faults of a changed copy of the toy pack, with file names as inside the pack. */
export const toyFaults = (...edits: readonly Edit[]): readonly Fault[] => told(edits, 'list');

/** What stops nothing, but should be looked at. */
export const toyWarnings = (...edits: readonly Edit[]): readonly Fault[] => told(edits, 'warnings');

function told(edits: readonly Edit[], which: 'list' | 'warnings'): readonly Fault[] {
  const folder = mkdtempSync(join(tmpdir(), 'toy-pack-'));
  try {
    cpSync('tests/fixtures/toy', folder, { recursive: true });
    for (const { file, edit } of edits) {
      const path = join(folder, file);
      if (edit === null) rmSync(path);
      else writeFileSync(path, edit(readFileSync(path, 'utf8')));
    }
    const faults = new Faults();
    readCityPack(folder, faults);
    return faults[which].map((fault) => ({
      ...fault,
      file: relative(folder, fault.file).replaceAll('\\', '/'),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `file:line: reason`, as a developer reads it. */
export function linesOf(faults: readonly Fault[]): readonly string[] {
  return faults.map(({ file, line, reason }) => `${file}:${line ?? '-'}: ${reason}`);
}
