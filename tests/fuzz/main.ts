import { spawnSync } from 'node:child_process';

/** `npm run fuzz [-- seed]`: the parsers on many thousands of texts that nobody meant, by hand and not in CI. */
const [seed] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'tests/fuzz'],
  {
    stdio: 'inherit',
    env: { ...process.env, FUZZ: 'full', ...(seed !== undefined && { FUZZ_SEED: seed }) },
  },
);
process.exitCode = status ?? 1;
