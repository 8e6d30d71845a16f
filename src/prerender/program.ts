import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../package.json', import.meta.url));

/** The program's name and version, as `package.json` has them. */
const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly name: string;
  readonly version: string;
};
export const program = { name, version } as const;

/** For Vite's `define`: what exports and prints say of the program. */
export const programVersion = { 'import.meta.env.PROGRAM_VERSION': JSON.stringify(version) };
