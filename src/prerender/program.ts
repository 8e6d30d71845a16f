import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { largeFrom } from '../content/size.ts';
import { hasMoreTones } from '../scene/moreTones.ts';

const file = fileURLToPath(new URL('../../package.json', import.meta.url));

/** The program's name and version, as `package.json` has them. */
const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly name: string;
  readonly version: string;
};
export const program = { name, version } as const;

/** For Vite's `define`: what exports and prints say of the program. */
export const programVersion = { 'import.meta.env.PROGRAM_VERSION': JSON.stringify(version) };

/** For Vite's `define`: what of the page is only for a pack of many areas or groups falls away in every other. */
export function packSize(summary: string): {
  readonly LARGE_PACK: string;
  readonly MORE_TONES: string;
} {
  return {
    LARGE_PACK: JSON.stringify(areasIn(summary) >= largeFrom),
    MORE_TONES: JSON.stringify(hasMoreTones(summaryIn(summary)?.wings ?? [])),
  };
}

interface Summary {
  readonly areas: readonly unknown[];
  readonly wings: readonly { readonly tone: string }[];
}

function summaryIn(file: string): Summary | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Summary) : null;
}

/** How many areas a pack has, by the file of its summary; none before it was built. */
export function areasIn(summary: string): number {
  return summaryIn(summary)?.areas.length ?? 0;
}
