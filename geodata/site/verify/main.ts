import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultsIn, readRelease } from '../deploy/release';
import { sumsFileName, versionFileName, type VersionFile } from '../versionFile';
import { verdictOn } from './verify';
import { verdictText } from './words';

/** `npm run verify -- FILE-OR-FOLDER [--against SHA256SUMS.txt]`: ends with 0 where nothing was changed. */
const { values, positionals } = parseArgs({
  options: { against: { type: 'string', default: join('dist', sumsFileName) } },
  allowPositionals: true,
});

function main(): number {
  const [file] = positionals;
  if (file === undefined)
    throw new Error(
      '写明文件：npm run verify -- 文件 [--against SHA256SUMS.txt]。Name the file: npm run verify -- FILE [--against SHA256SUMS.txt].',
    );
  for (const each of [file, values.against])
    if (!existsSync(each)) throw new Error(`没有${each}。There is no ${each}.`);
  const release = readRelease(readFileSync(values.against, 'utf8'));
  const of = releaseName(values.against);
  if (statSync(file).isDirectory()) {
    const faults = faultsIn(file, release);
    console.log(
      faults.length === 0
        ? `未改动：${release.size}个文件都与${of}逐字节相同。Unchanged: all ${release.size} files are those of ${of}.`
        : `与${of}不同或缺失：\nDifferent from ${of}, or missing:\n${faults.join('\n')}`,
    );
    return faults.length === 0 ? 0 : 1;
  }
  const verdict = verdictOn(readFileSync(file), release);
  console.log(verdictText(verdict, of));
  return verdict.kind === 'changed' ? 1 : 0;
}

/** As the `version.json` beside the sums has it. */
function releaseName(sums: string): string {
  const file = join(dirname(sums), versionFileName);
  if (!existsSync(file)) return sums;
  const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as VersionFile;
  return `${name} ${version}`;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
