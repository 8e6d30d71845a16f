import { cpSync } from 'node:fs';
import { isCompressedCopy } from '../geodata/site/compressed';

/** Copies a built folder whose files are then changed: a compressed copy would go on saying what they said before. */
export function copyPlain(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (file) => !isCompressedCopy(file) });
}
