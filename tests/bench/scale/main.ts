import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { withModule } from '../../../src/prerender/renderStart';
import { startServer } from '../../serve';
import { progress } from '../progress';
import { median, percentile } from '../statistics';
import { buildPeers, buildSize, scalePeers, type Built } from './build';
import { measurePage, type Times } from './measure';
import { sizes, type Size } from './packs';
import { printScale, scaleVerdicts, type Scaled } from './report';
import type { Verdict } from '../verdict';

const out = resolve('.bench/scale');

/**
 * Builds packs of 11, 117, 500, 1,000 and 2,721 areas, with pages of bare MapLibre and ECharts that draw the same shapes,
 * and measures each.
 *
 * @param only Some of the sizes.
 */
export async function measureScale(
  browser: Browser,
  rounds: number,
  only: readonly number[] = sizes,
): Promise<{ readonly results: readonly Scaled[]; readonly reached: readonly Verdict[] }> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await buildPeers(out);
  const built: Built[] = [];
  for (const size of sizes) if (only.includes(size)) built.push(await buildSize(size as Size, out));
  const results: Scaled[] = [];
  for (const one of built) results.push(await measured(browser, one, rounds));
  writeFileSync(join(out, 'results.json'), JSON.stringify(results, null, 1));
  printScale(results);
  return { results, reached: scaleVerdicts(results) };
}

async function measured(browser: Browser, built: Built, rounds: number): Promise<Scaled> {
  progress(`measure ${built.size}`);
  const alias = Object.fromEntries(
    ['pack', 'summary', 'boundaries', 'story'].map((part) => [
      `#${part}`,
      resolve(built.cityDist, `${part}.json`),
    ]),
  );
  const layout = await withModule(
    alias,
    '/tests/bench/scale/layout.ts',
    ({ layoutTimes }: { layoutTimes(): readonly number[] }) => layoutTimes(),
  );
  const own = await timesOf(browser, built.site, true, rounds);
  const peers: Record<string, Times> = {};
  for (const name of scalePeers)
    peers[name] = await timesOf(browser, built.peers[name], false, rounds);
  const [layoutMedian, layoutMost] = [median(layout), percentile(layout, 0.95)];
  return { ...built, own, peers, layoutMedian, layoutMost };
}

async function timesOf(browser: Browser, dir: string, isOwn: boolean, rounds: number) {
  const served = await startServer({ dir });
  try {
    const visits: Times[] = [];
    // The first visit of all starts the browser's own parts, too.
    await measurePage(browser, served.url, isOwn);
    for (let round = 0; round < rounds; round += 1)
      visits.push(await measurePage(browser, served.url, isOwn));
    const of = (figure: keyof Times) => median(visits.flatMap((one) => one[figure] ?? []));
    return {
      firstPaint: of('firstPaint'),
      whole: of('whole'),
      live: of('live'),
      hover: of('hover'),
      colour: of('colour'),
      search: of('search'),
      scroll: of('scroll'),
    };
  } finally {
    await served.close();
  }
}
