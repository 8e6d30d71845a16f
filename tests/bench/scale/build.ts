import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { writeCompressed } from '../../../geodata/site/compressed';
import { leanEnv, leanFlags } from '../../../geodata/site/memory';
import type { Pack } from '../../../src/content/schema';
import { copyPlain } from '../../copyPlain';
import { countiesOf } from '../counties';
import { progress } from '../progress';
import { writePackOf, type Size } from './packs';

export const scalePeers = ['maplibre', 'echarts'] as const;

/** What a size was built into, and what that cost. */
export interface Built {
  readonly size: Size;
  readonly cityDist: string;
  readonly site: string;
  readonly peers: Readonly<Record<(typeof scalePeers)[number], string>>;
  /** From the pack's folder to the tables, and from these to the page. */
  readonly tablesMs: number;
  readonly pageMs: number;
  /** The most that either held in memory. */
  readonly mostBytes: number;
  /** Brotli of the page's HTML: all that stands before the first paint. */
  readonly firstBytes: number;
  readonly boundaryBytes: number;
}

const hook = new URL('memory.mjs', import.meta.url).href;

/** Builds pages of a size below a folder that the caller takes away. */
export async function buildSize(size: Size, out: string): Promise<Built> {
  progress(`build ${size}`);
  const folder = mkdtempSync(join(tmpdir(), 'scale-pack-'));
  rmSync(folder, { recursive: true });
  await writePackOf(size, folder);
  const cityDist = join(out, `${size}-tables`);
  const site = join(out, `${size}-site`);
  const tables = timed(['--import', 'tsx', 'geodata/build/main.ts', folder, cityDist], {});
  rmSync(folder, { recursive: true });
  const page = timed(
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', site, '--emptyOutDir'],
    {
      CITY_DIST: resolve(cityDist),
    },
  );
  await writeCompressed(site);
  const read = <T>(file: string) => JSON.parse(readFileSync(join(cityDist, file), 'utf8')) as T;
  const pack = read<Pack>('pack.json');
  const counties = JSON.stringify(countiesOf(read<never>('boundaries.json'), pack));
  const peers = Object.fromEntries(
    scalePeers.map((name) => {
      const dir = join(out, `${size}-${name}`);
      copyPlain(join(out, name), dir);
      writeFileSync(join(dir, 'counties.json'), counties);
      return [name, dir];
    }),
  ) as Built['peers'];
  for (const dir of Object.values(peers)) await writeCompressed(dir);
  return {
    size,
    cityDist,
    site,
    peers,
    tablesMs: tables.ms,
    pageMs: page.ms,
    mostBytes: Math.max(tables.bytes, page.bytes),
    firstBytes: brotliCompressSync(readFileSync(join(site, 'index.html'))).length,
    boundaryBytes: brotliCompressSync(readFileSync(join(cityDist, 'boundaries.json'))).length,
  };
}

/** The pages of the peers, which are the same for every size but for the shapes they fetch. */
export async function buildPeers(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const name of scalePeers) {
    progress(`build ${name}`);
    await build({
      configFile: false,
      logLevel: 'warn',
      root: resolve('tests/bench/peers', name),
      base: './',
      publicDir: false,
      build: { outDir: resolve(out, name), emptyOutDir: true, assetsInlineLimit: 0 },
    });
  }
}

function timed(args: readonly string[], env: Readonly<Record<string, string>>) {
  const told = join(tmpdir(), `scale-memory-${process.pid}`);
  const begun = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [...leanFlags, '--import', hook, ...args],
    {
      env: { ...leanEnv, ...process.env, ...env, MEMORY_TO: told },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  const ms = performance.now() - begun;
  const bytes = Number(readFileSync(told, 'utf8')) * 1024;
  rmSync(told);
  return { ms, bytes };
}
