import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { ensureBrowser } from '../browser';
import { startServer, type Served } from '../serve';
import { buildPages, choroplethPeer, comparisonPeer, peers, signsPage } from './build';
import { measureColour } from './colour/measure';
import { printColour } from './colour/report';
import { colourVerdicts } from './colour/verdicts';
import { printComparison } from './comparison/report';
import { measureComparison } from './comparison/run';
import { comparisonVerdicts } from './comparison/verdicts';
import { measureEditing } from './edit/measure';
import { printEditing } from './edit/report';
import { editVerdicts } from './edit/verdicts';
import { measureBytes, measureTimes, type Sites } from './map';
import { conditions, type Condition } from './measure';
import { pagesFor, partsOf, type BenchPart } from './parts';
import { progress } from './progress';
import { printBytes, printTimes } from './report';
import { measureScale } from './scale/main';
import { measureSigns } from './signs/measure';
import { printSigns } from './signs/report';
import { signVerdicts } from './signs/verdicts';
import { stagePainters, stepThrough, type StagePainter, type Stepping } from './talk/measure';
import { printTalk } from './talk/report';
import { talkVerdicts } from './talk/verdicts';
import { verdictsOn } from './targets';
import { printVerdicts, type Verdict } from './verdict';

/**
 * Measures this page and four that draw the same counties with other tools, the talk, the editor of the
 * talk, `#/compare` and the same pictures made with ECharts, a change of the map's indicator and the same
 * with ECharts, and a map full of signs (`--scale`: packs of 11 to 2,721 areas in place of all that): fresh
 * contexts of one browser, one page after the other in each round. `--only
 * colour,signs` measures those parts alone; `--rounds` is two, so that all ends within some minutes.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '2' },
      only: { type: 'string' },
      json: { type: 'string' },
      scale: { type: 'boolean', default: false },
      sizes: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds);
  if (values.scale) return scale(rounds, values.sizes);
  const parts = partsOf(values.only);
  const { path, args } = ensureBrowser();
  const served = await serveAll(await buildPages(pagesFor(parts)));
  if (!served.has('app')) throw new Error('dist/ is missing: npm run build');
  const browser = await chromium.launch({ executablePath: path, args: [...args] });
  try {
    const found: Record<string, unknown> = {};
    const verdicts: Verdict[] = [];
    for (const part of parts) {
      const { results, reached } = await measures[part](browser, served, rounds);
      Object.assign(found, results);
      verdicts.push(...reached);
    }
    printVerdicts(verdicts);
    if (values.json !== undefined)
      writeJson(values.json, { browser: browser.version(), rounds, ...found });
  } finally {
    await browser.close();
    for (const { served: server } of served.values()) await server.close();
  }
}

/** Other packs than the one that was built: they are made and built here, and take some minutes. */
async function scale(rounds: number, sizes: string | undefined): Promise<void> {
  const { path, args } = ensureBrowser();
  const browser = await chromium.launch({ executablePath: path, args: [...args] });
  try {
    const { reached } = await measureScale(browser, rounds, sizes?.split(',').map(Number));
    printVerdicts(reached);
  } finally {
    await browser.close();
  }
}

type Pages = ReadonlyMap<string, { readonly dir: string; readonly served: Served }>;
interface Measured {
  readonly results: Readonly<Record<string, unknown>>;
  readonly reached: readonly Verdict[];
}
type Measure = (browser: Browser, pages: Pages, rounds: number) => Promise<Measured>;

const urlOf = (pages: Pages, name: string): string => pages.get(name)?.served.url ?? '';

const measures: Readonly<Record<BenchPart, Measure>> = {
  async map(browser, pages, rounds) {
    const names: readonly string[] = ['app', ...peers];
    const sites = new Map([...pages].filter(([name]) => names.includes(name))) as Sites;
    const bytes = await measureBytes(browser, sites);
    const visits = new Map<Condition, Awaited<ReturnType<typeof measureTimes>>>();
    for (const condition of conditions)
      visits.set(condition, await measureTimes(browser, sites, condition, rounds));
    for (const [condition, seen] of visits) printTimes(condition, seen);
    printBytes(bytes);
    const times = [...visits].map(([name, seen]) => [name, Object.fromEntries(seen)] as const);
    return {
      results: { times: Object.fromEntries(times), bytes: Object.fromEntries(bytes) },
      reached: verdictsOn({ visits, bytes }),
    };
  },
  /** Once on each painter; unthrottled, as in a meeting room. */
  async talk(browser, pages) {
    const steps = new Map<StagePainter, Stepping>();
    for (const painter of stagePainters) {
      progress(`talk ${painter}`);
      steps.set(painter, await stepThrough(browser, urlOf(pages, 'app'), painter));
    }
    printTalk(steps);
    return { results: { steps: Object.fromEntries(steps) }, reached: talkVerdicts(steps) };
  },
  async edit(browser, pages, rounds) {
    const editing = await measureEditing(browser, urlOf(pages, 'app'), rounds);
    printEditing(editing);
    return { results: { editing }, reached: editVerdicts(editing) };
  },
  async comparison(browser, pages, rounds) {
    const peer = urlOf(pages, comparisonPeer);
    const changes = await measureComparison(browser, urlOf(pages, 'app'), peer, rounds);
    printComparison(changes);
    return { results: { changes }, reached: comparisonVerdicts(changes) };
  },
  async colour(browser, pages, rounds) {
    const peer = urlOf(pages, choroplethPeer);
    const colouring = await measureColour(browser, urlOf(pages, 'app'), peer, rounds);
    printColour(colouring);
    return { results: { colouring }, reached: colourVerdicts(colouring) };
  },
  async signs(browser, pages) {
    progress('signs');
    const lighting = await measureSigns(browser, urlOf(pages, signsPage));
    printSigns(lighting);
    return { results: { lighting }, reached: signVerdicts(lighting) };
  },
};

async function serveAll(dirs: ReadonlyMap<string, string>): Promise<Pages> {
  const pages = new Map<string, { dir: string; served: Served }>();
  for (const [name, dir] of dirs) pages.set(name, { dir, served: await startServer({ dir }) });
  return pages;
}

function writeJson(file: string, results: object): void {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
