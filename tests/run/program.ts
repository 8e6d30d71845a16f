import { spawn, type StdioOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a package's program by Node itself, with its output on screen; no shell, so that names mean
 * the same on every system.
 *
 * @returns Its exit code; a program that was stopped or cannot start has failed.
 */
export function runProgram(name: string, ...args: readonly string[]): Promise<number> {
  return run(process.execPath, [binOf(name), ...args]);
}

/** The same beside other programs: its output comes in one piece, under its title, when it has ended. */
export async function runBeside(
  title: string,
  name: string,
  ...args: readonly string[]
): Promise<number> {
  const said: Buffer[] = [];
  const code = await run(process.execPath, [binOf(name), ...args], {
    hear: (part) => said.push(part),
  });
  process.stdout.write(`${title}\n${Buffer.concat(said).toString()}`);
  return code;
}

/** Runs a script of package.json by the npm that runs this one. */
export function runScript(script: string): Promise<number> {
  const npm = process.env['npm_execpath'];
  return npm === undefined || !/\.[cm]?js$/.test(npm)
    ? run('npm', ['run', script], { shell: process.platform === 'win32' })
    : run(process.execPath, [npm, 'run', script]);
}

interface Options {
  readonly shell?: boolean;
  /** Takes the output that would else be on screen. */
  readonly hear?: (part: Buffer) => void;
}

function run(
  command: string,
  args: readonly string[],
  { shell = false, hear }: Options = {},
): Promise<number> {
  return new Promise((resolve) => {
    const stdio: StdioOptions = hear === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd: root, stdio, shell });
    if (hear !== undefined) {
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
    }
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function binOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Readonly<Record<string, string>>;
  };
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (file === undefined) throw new Error(`${name} has no program.`);
  return join(folder, file);
}
