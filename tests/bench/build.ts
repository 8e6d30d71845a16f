import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compress } from '../compress';
import { countiesOf } from './counties';

export const peers = ['maplibre', 'echarts', 'leaflet', 'svg'] as const;
/** `app` is this project's own page. */
export type PageName = (typeof peers)[number] | 'app';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, '.bench');

/** Builds every peer by itself, so that no chunk is shared, and takes `dist/` where there is one. */
export async function buildPages(): Promise<ReadonlyMap<PageName, string>> {
  rmSync(out, { recursive: true, force: true });
  const publicDir = join(out, 'data');
  mkdirSync(publicDir, { recursive: true });
  writeFileSync(join(publicDir, 'counties.json'), JSON.stringify(readCounties()));

  const pages = new Map<PageName, string>();
  const dist = join(root, 'dist');
  if (existsSync(join(dist, 'index.html'))) {
    cpSync(dist, join(out, 'app'), { recursive: true });
    pages.set('app', join(out, 'app'));
  }
  for (const name of peers) {
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
  const read = (name: string): never =>
    JSON.parse(readFileSync(join(root, 'geodata/dist', name), 'utf8')) as never;
  return countiesOf(read('boundaries.json'), read('pack.json'));
}
