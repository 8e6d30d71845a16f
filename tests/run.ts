import { readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser';
import { root, runBeside, runProgram, runScript } from './run/program';
import {
  talliesOfPlaywright,
  talliesOfVitest,
  tallyOfExit,
  totalOf,
  withExit,
  type PlaywrightReport,
  type Tally,
  type VitestReport,
} from './run/tallies';

/** A package's program and its arguments, for each check of the sources. */
const checks: Readonly<Record<string, readonly [string, ...string[]]>> = {
  format: ['prettier', '--check', '.'],
  lint: ['eslint', '.', '--max-warnings', '0'],
  check: ['svelte-check', '--fail-on-warnings', '--tsconfig', './tsconfig.json'],
};

/** Suites of vitest and what their files' paths begin with. */
const suites: Readonly<Record<string, readonly string[]>> = {
  unit: ['tests/unit/', 'tests/fuzz/'],
  geodata: ['tests/geodata/'],
  content: ['tests/content/'],
  drawings: ['tests/drawings/'],
  rules: ['tests/lint/'],
  tools: ['tests/browser.', 'tests/serve.', 'tests/run/', 'tests/bench/'],
  dist: ['tests/build/'],
  engines: ['tests/engines/'],
};

const parts = ['build', ...Object.keys(checks), ...Object.keys(suites), 'e2e'];

async function main(): Promise<void> {
  const wanted = wantedParts();
  // What reads the sources runs beside what builds and tests; the browser has the machine for itself.
  const built = wanted.has('build') ? told('build', build) : Promise.resolve(0);
  const [checked, tested] = await Promise.all([
    runChecks(
      Object.keys(checks).filter((name) => wanted.has(name)),
      built,
    ),
    built.then(() => runVitest(Object.keys(suites).filter((name) => wanted.has(name)))),
  ]);
  report([
    ...(wanted.has('build') ? [tallyOfExit('build', await built)] : []),
    ...checked,
    ...tested,
    ...(wanted.has('e2e') ? await runPlaywright() : []),
  ]);
}

function build(): Promise<number> {
  // What a failing build leaves behind must not be tested in its place.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  return runScript('build');
}

async function runChecks(
  wanted: readonly string[],
  built: Promise<number>,
): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  for (const [name, [program, ...args]] of Object.entries(checks)) {
    if (!wanted.includes(name)) continue;
    // Its types are those of the pack that the build writes.
    if (name === 'check') await built;
    tallies.push(tallyOfExit(name, await runBeside(titleOf(name), program, ...args)));
  }
  return tallies;
}

function wantedParts(): ReadonlySet<string> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const wanted = values.only?.split(',') ?? parts;
  const unknown = wanted.filter((name) => !parts.includes(name));
  if (unknown.length > 0)
    throw new Error(`No part ${unknown.join(', ')}; there are ${parts.join(', ')}.`);
  return new Set(wanted);
}

async function runVitest(wanted: readonly string[]): Promise<readonly Tally[]> {
  if (wanted.length === 0) return [];
  const file = freshReport('vitest.json');
  const paths = wanted.flatMap((name) => suites[name] ?? []);
  const isWhole = wanted.length === Object.keys(suites).length;
  const code = await told(`vitest: ${wanted.join(', ')}`, () =>
    runProgram(
      'vitest',
      'run',
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ...(isWhole ? [] : paths),
    ),
  );
  const result = readReport<VitestReport>(file);
  if (result === null) return [tallyOfExit('vitest', code === 0 ? 1 : code)];
  const testResults = result.testResults.map((each) => ({ ...each, name: fromRoot(each.name) }));
  return withExit('vitest', talliesOfVitest({ testResults }, wanted, suiteOf), code);
}

async function runPlaywright(): Promise<readonly Tally[]> {
  const file = freshReport('e2e.json');
  const code = await told('e2e', async () => {
    try {
      const { path, via } = ensureBrowser();
      console.log(`${path} (${via})`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return 1;
    }
    return runProgram('@playwright/test', 'test');
  });
  const result = readReport<PlaywrightReport>(file);
  if (result === null) return [tallyOfExit('e2e', code === 0 ? 1 : code)];
  return withExit('e2e', talliesOfPlaywright(result, 'e2e'), code);
}

function told<T>(name: string, act: () => T): T {
  console.log(titleOf(name));
  return act();
}

const titleOf = (name: string): string =>
  `\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`;

function report(tallies: readonly Tally[]): void {
  console.log('\n── result ' + '─'.repeat(54));
  for (const { name, passed, failures } of tallies) {
    console.log(
      `${name.padEnd(16)}${String(passed).padStart(6)} passed${String(failures.length).padStart(6)} failed`,
    );
  }
  for (const { name, failures } of tallies) {
    for (const failure of failures) console.log(`✗ ${name}: ${failure}`);
  }
  const { passed, failed } = totalOf(tallies);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
}

function freshReport(name: string): string {
  const file = join(root, 'test-results', name);
  rmSync(file, { force: true });
  return file;
}

function readReport<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}

const fromRoot = (file: string): string => relative(root, file).split(sep).join('/');

function suiteOf(file: string): string {
  const known = Object.entries(suites).find(([, paths]) =>
    paths.some((path) => file.startsWith(path)),
  );
  return known?.[0] ?? 'other';
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
