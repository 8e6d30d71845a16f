import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Pack } from '../../src/content/schema';
import { writeCompressed } from '../../geodata/site/compressed';
import { copyPlain } from '../copyPlain';
import { comparisonDataOf } from './comparison/data';
import { countiesOf } from './counties';
import { progress } from './progress';
import { filled } from './signs/measure';
import { addSigns } from './signs/site';

export const peers = ['maplibre', 'echarts', 'leaflet', 'svg'] as const;
/** `app` is this project's own page. */
export type PageName = (typeof peers)[number] | 'app';
/** A comparison made with ECharts; measured against `#/compare`, not against the map. */
export const comparisonPeer = 'comparison';
/** The counties coloured by an indicator with ECharts. */
export const choroplethPeer = 'choropleth';
/** This project's own page with some hundred places more. */
export const signsPage = 'signs';
export type BuiltPage = PageName | typeof comparisonPeer | typeof choroplethPeer | typeof signsPage;

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, '.bench');

/**
 * Builds each peer by itself, so that no chunk is shared, and takes `dist/` where there is one.
 *
 * @param wanted Pages that are measured; others are not built.
 */
export async function buildPages(
  wanted: ReadonlySet<BuiltPage>,
): Promise<ReadonlyMap<BuiltPage, string>> {
  rmSync(out, { recursive: true, force: true });
  const publicDir = join(out, 'data');
  mkdirSync(publicDir, { recursive: true });
  writeFileSync(join(publicDir, 'counties.json'), JSON.stringify(readCounties()));
  writeFileSync(
    join(publicDir, 'comparison.json'),
    JSON.stringify(comparisonDataOf(readBuilt('pack.json'))),
  );

  const pages = new Map<BuiltPage, string>();
  const dist = join(root, 'dist');
  if (existsSync(join(dist, 'index.html'))) {
    copyPlain(dist, join(out, 'app'));
    pages.set('app', join(out, 'app'));
    if (wanted.has(signsPage)) pages.set(signsPage, buildSigns(dist));
  }
  for (const name of [...peers, comparisonPeer, choroplethPeer] as const) {
    if (!wanted.has(name)) continue;
    progress(`build ${name}`);
    const dir = join(out, name);
    await build({
      configFile: false,
      logLevel: 'warn',
      root: join(root, 'tests/bench/peers', name),
      base: './',
      publicDir,
      build: {
        outDir: dir,
        emptyOutDir: true,
        target: ['chrome105', 'edge105', 'firefox110', 'safari16'],
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 1200,
        reportCompressedSize: false,
      },
    });
    pages.set(name, dir);
  }
  for (const [name, dir] of pages) if (name !== signsPage) await writeCompressed(dir);
  return pages;
}

function buildSigns(dist: string): string {
  const dir = join(out, signsPage);
  copyPlain(dist, dir);
  const { bounds } = readBuilt<Pack>('pack.json').geometry.areas[filled] ?? {};
  if (bounds === undefined) throw new Error(`The pack has no bounds of ${filled}.`);
  addSigns(dir, filled, bounds);
  return dir;
}

function readCounties() {
  return countiesOf(readBuilt('boundaries.json'), readBuilt<Pack>('pack.json'));
}

function readBuilt<T = never>(name: string): T {
  return JSON.parse(readFileSync(join(root, 'geodata/dist', name), 'utf8')) as T;
}
