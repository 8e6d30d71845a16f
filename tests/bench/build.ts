import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Pack } from '../../src/content/schema';
import { compress } from '../compress';
import { comparisonDataOf } from './comparison/data';
import { countiesOf } from './counties';

export const peers = ['maplibre', 'echarts', 'leaflet', 'svg'] as const;
/** `app` is this project's own page. */
export type PageName = (typeof peers)[number] | 'app';
/** A comparison made with ECharts; measured against `#/compare`, not against the map. */
export const comparisonPeer = 'comparison';
/** The counties coloured by an indicator with ECharts. */
export const choroplethPeer = 'choropleth';
type BuiltPage = PageName | typeof comparisonPeer | typeof choroplethPeer;

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, '.bench');

/** Builds every peer by itself, so that no chunk is shared, and takes `dist/` where there is one. */
export async function buildPages(): Promise<ReadonlyMap<BuiltPage, string>> {
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
    cpSync(dist, join(out, 'app'), { recursive: true });
    pages.set('app', join(out, 'app'));
  }
  for (const name of [...peers, comparisonPeer, choroplethPeer] as const) {
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
  for (const dir of pages.values()) compress(dir);
  return pages;
}

function readCounties() {
  return countiesOf(readBuilt('boundaries.json'), readBuilt<Pack>('pack.json'));
}

function readBuilt<T = never>(name: string): T {
  return JSON.parse(readFileSync(join(root, 'geodata/dist', name), 'utf8')) as T;
}
