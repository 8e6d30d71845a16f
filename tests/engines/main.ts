import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { engines } from './engine';
import { journeys } from './journeys';
import { runIn, type EngineRun } from './run';
import { withTable } from './table';

const tableFile = 'docs/browsers.md';

/**
 * Goes through every journey in every engine and writes what ran into the table of `docs/browsers.md`.
 * `--only explore,edit` goes through those alone and writes nothing, nor does a run without one of the engines.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const names = values.only?.split(',') ?? journeys.map(({ name }) => name);
  const wanted = journeys.filter(({ name }) => names.includes(name));
  const runs = new Map<string, EngineRun>();
  for (const engine of engines) {
    const run = await runIn(engine, wanted, 'dist');
    console.log(`${engine.name} ${run.version}`);
    for (const [name, fault] of run.faults)
      console.log(fault === null ? `  ✓ ${name}` : `  ✗ ${name}: ${fault}`);
    runs.set(engine.name, run);
    if ([...run.faults.values()].some((fault) => fault !== null)) process.exitCode = 1;
  }
  if (values.only === undefined)
    writeFileSync(tableFile, withTable(readFileSync(tableFile, 'utf8'), runs));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
