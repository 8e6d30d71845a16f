import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Level } from '../content/level.ts';
import { largeFrom } from '../content/size.ts';
import { levelWords } from '../i18n/level.ts';
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

/**
 * For Vite's `define`: what of the page is only for a pack of many areas or groups falls away in every other, and
 * its words for the whole of the pack cost no byte.
 */
export function packConstants(file: string): Readonly<Record<PackConstant, string>> {
  const summary = summaryIn(file);
  const level = summary?.city.level ?? 'city';
  return {
    LARGE_PACK: JSON.stringify(areasIn(file) >= largeFrom),
    MORE_TONES: JSON.stringify(hasMoreTones(summary?.wings ?? [])),
    LEVEL_ZH: JSON.stringify(levelWords.zh[level]),
    LEVEL_EN: JSON.stringify(levelWords.en[level]),
  };
}
type PackConstant = 'LARGE_PACK' | 'MORE_TONES' | 'LEVEL_ZH' | 'LEVEL_EN';

interface Summary {
  readonly city: { readonly level?: Level };
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
