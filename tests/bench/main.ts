import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { ensureBrowser } from '../browser';
import { scriptsAtOnce } from '../build/scripts';
import { startServer, type Exchange, type Served } from '../serve';
import { buildPages, choroplethPeer, comparisonPeer, type PageName } from './build';
import { measureColour, type Colouring } from './colour/measure';
import { colourVerdicts } from './colour/verdicts';
import type { Change } from './comparison/measure';
import { measureComparison } from './comparison/run';
import { comparisonVerdicts } from './comparison/verdicts';
import { conditions, visit, type Condition, type Visit } from './measure';
import {
  printBytes,
  printColour,
  printComparison,
  printSteps,
  printTimes,
  type Bytes,
  type Results,
} from './report';
import { stagePainters, stepThrough, type StagePainter, type Stepping } from './steps';
import { verdictsOn, type Verdict } from './targets';

type Sites = ReadonlyMap<PageName, { readonly dir: string; readonly served: Served }>;

/**
 * Measures this page and four that draw the same counties with other tools, then `#/compare` and the
 * same pictures made with ECharts: fresh contexts of one browser, one page after the other in each
 * round, the first round thrown away.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '7' }, json: { type: 'string' } },
  });
  const rounds = Number(values.rounds);
  const { path, args } = ensureBrowser();
  const {
    [comparisonPeer]: peerDir = '',
    [choroplethPeer]: mapDir = '',
    ...dirs
  } = Object.fromEntries(await buildPages());
  const sites = await serveAll(dirs);
  const peer = await startServer({ dir: peerDir });
  const mapPeer = await startServer({ dir: mapDir });
  if (!sites.has('app')) console.log('dist/ is missing: only the peers are measured.');
  const browser = await chromium.launch({ executablePath: path, args: [...args] });
  try {
    const bytes = await measureBytes(browser, sites);
    const visits = new Map<Condition, ReadonlyMap<PageName, readonly Visit[]>>();
    for (const condition of conditions) {
      visits.set(condition, await measureTimes(browser, sites, condition, rounds));
    }
    const steps = await measureSteps(browser, sites);
    const own = sites.get('app')?.served.url;
    const changes =
      own === undefined ? [] : await measureComparison(browser, own, peer.url, rounds);
    const colouring: Colouring =
      own === undefined
        ? { app: [], echarts: [] }
        : await measureColour(browser, own, mapPeer.url, rounds);
    const results = { visits, bytes, steps };
    for (const [condition, pages] of visits) printTimes(condition, pages);
    printBytes(bytes);
    printSteps(steps);
    printComparison(changes);
    printColour(colouring);
    if (sites.has('app'))
      printVerdicts([
        ...verdictsOn(results),
        ...comparisonVerdicts(changes),
        ...colourVerdicts(colouring),
      ]);
    if (values.json !== undefined)
      writeJson(values.json, browser.version(), rounds, { ...results, colouring }, changes);
  } finally {
    await browser.close();
    for (const { served } of sites.values()) await served.close();
    await peer.close();
    await mapPeer.close();
  }
}

async function serveAll(dirs: Readonly<Record<string, string>>): Promise<Sites> {
  const sites = new Map<PageName, { dir: string; served: Served }>();
  for (const [name, dir] of Object.entries(dirs))
    sites.set(name as PageName, { dir, served: await startServer({ dir }) });
  return sites;
}

/** The warm-up round; what it transferred is the same every time, so it is counted here. */
async function measureBytes(browser: Browser, sites: Sites): Promise<ReadonlyMap<PageName, Bytes>> {
  const bytes = new Map<PageName, Bytes>();
  for (const [name, { dir, served }] of sites) {
    await visit(browser, served.url, 'plain', name === 'app', `.bench/${name}.png`);
    bytes.set(name, bytesOf(served.log, name === 'maplibre' ? null : scriptsAtOnce(dir)));
  }
  return bytes;
}

async function measureTimes(browser: Browser, sites: Sites, condition: Condition, rounds: number) {
  const visits = new Map<PageName, Visit[]>([...sites.keys()].map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, { served }] of sites) {
      process.stdout.write(`\r${condition} ${String(round)}/${String(rounds)} ${name}          `);
      const seen = await visit(browser, served.url, condition, name === 'app');
      if (round > 0) visits.get(name)?.push(seen);
    }
  }
  process.stdout.write('\r');
  return visits;
}

/** The talk of this project's page, once on each painter; unthrottled, as in a meeting room. */
async function measureSteps(browser: Browser, sites: Sites): Promise<Results['steps']> {
  const steps = new Map<StagePainter, Stepping>();
  const site = sites.get('app');
  if (site === undefined) return steps;
  for (const painter of stagePainters) {
    process.stdout.write(`\rtalk ${painter}          `);
    steps.set(painter, await stepThrough(browser, site.served.url, painter));
  }
  process.stdout.write('\r');
  return steps;
}

/** The chunk with MapLibre, and its worker. */
const mapScript = /\/(liveMap|maplibre-gl)[^/]*\.m?js$/;

/** @param atOnce Scripts needed first; `null` when that is all of them, the worker too. */
function bytesOf(log: readonly Exchange[], atOnce: readonly string[] | null): Bytes {
  const sum = (isWanted: (exchange: Exchange) => boolean): number =>
    log.filter(isWanted).reduce((total, { bytes }) => total + bytes, 0);
  const ofType = (type: RegExp): number => sum((exchange) => type.test(exchange.type));
  const unpacked = log.find(
    ({ type, encoding }) => /script|css|html|json/.test(type) && encoding !== 'br',
  );
  if (unpacked !== undefined) throw new Error(`${unpacked.path} was sent without brotli.`);
  const script = ofType(/javascript/);
  return {
    atOnce: atOnce === null ? script : sum(({ path }) => atOnce.includes(path.slice(1))),
    beforeMap: atOnce === null ? script : script - sum(({ path }) => mapScript.test(path)),
    script,
    style: ofType(/css/),
    font: ofType(/font/),
    data: ofType(/json/),
    page: ofType(/html|svg|image/),
  };
}

function printVerdicts(verdicts: readonly Verdict[]): void {
  console.log('\nTargets');
  for (const { target, measured, isReached } of verdicts) {
    console.log(`${isReached ? 'reached    ' : 'not reached'}  ${target}: ${measured}`);
  }
}

function writeJson(
  file: string,
  browser: string,
  rounds: number,
  { visits, bytes, steps, colouring }: Results & { readonly colouring: Colouring },
  changes: readonly Change[],
): void {
  const times = Object.fromEntries(
    [...visits].map(([name, pages]) => [name, Object.fromEntries(pages)]),
  );
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify(
      {
        browser,
        rounds,
        times,
        bytes: Object.fromEntries(bytes),
        steps: Object.fromEntries(steps),
        changes,
        colouring,
      },
      null,
      1,
    )}\n`,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
