import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file only where its content changed, so that watchers stay calm. */
export function writeIfChanged(path: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  mkdirSync(dirname(path), { recursive: true });
  if (!contentOf(path)?.equals(bytes)) writeFileSync(path, bytes);
}

/** JSON in one line with keys in the order they were made; the same input gives the same bytes. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** `null` where there is no such file. */
export function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
