import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkedCities, defaultCity, distOf } from './cities';
import { serveWhileEdited } from './dev';
import { finishSite, writeStartPages } from './finish';
import { leanEnv, leanFlags } from './memory';

const vite = 'node_modules/vite/bin/vite.js';

/** Tables of a city → what the page is made of. @throws {Error} where they have a fault: what was there stays. */
function buildTables(city: string): void {
  run({}, '--import', 'tsx', 'geodata/build/main.ts', '--city', city);
}

/** The page as a folder, and as one file in it. */
function buildPage(city: string, folder: string): void {
  const env = { CITY_DIST: resolve(distOf(city)) };
  run(env, vite, 'build', '--outDir', folder, '--emptyOutDir');
  run(env, vite, 'build', '--mode', 'single', '--outDir', folder);
}

/** Builds beside the last site, and takes its place only when all of it is there. */
async function buildSite(cities: readonly string[], site: string): Promise<void> {
  const partial = `${site}.partial`;
  rmSync(partial, { recursive: true, force: true });
  cities.forEach(buildTables);
  const [only, another] = cities;
  if (only !== undefined && another === undefined) buildPage(only, partial);
  else {
    mkdirSync(partial, { recursive: true });
    for (const city of cities) buildPage(city, join(partial, city));
    writeStartPages(partial, cities);
  }
  await finishSite(partial, cities);
  rmSync(site, { recursive: true, force: true });
  renameSync(partial, site);
}

function run(env: Readonly<Record<string, string>>, ...command: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [...leanFlags, ...command], {
    env: { ...leanEnv, ...process.env, ...env },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const { values, positionals } = parseArgs({
  options: {
    city: { type: 'string', multiple: true, default: [defaultCity] },
    outDir: { type: 'string', default: 'dist' },
  },
  allowPositionals: true,
});
try {
  const [what = 'build'] = positionals;
  const cities = checkedCities(values.city.flatMap((one) => one.split(',')));
  const [first = defaultCity] = cities;
  if (what === 'dev') {
    buildTables(first);
    process.env['CITY_DIST'] = resolve(distOf(first));
    await serveWhileEdited(first, join('geodata', first), distOf(first));
  } else {
    await buildSite(cities, values.outDir);
    if (what === 'start') run({}, vite, 'preview', '--open', '--outDir', values.outDir);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
