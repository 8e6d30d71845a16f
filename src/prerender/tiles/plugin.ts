import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { PackSummary } from '../../content/packSummary';
import type { Boundaries } from '../../map/shapesOf.ts';
import { archiveOf } from './archive.ts';
import { boundaryTiles, tileLayer } from './boundaryTiles.ts';

const name = '#tiles';
const resolved = `\0${name}`;
const digits = 7;

/**
 * `import { file, layer } from '#tiles'`: the path, below the page, of the archive of all boundaries as vector tiles, which is
 * made and written only where a script asks for it.
 */
export function tiles(alias: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'tiles',
    enforce: 'pre',
    resolveId: (source) => (source === name ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      const read = <T>(part: string): T => JSON.parse(readFileSync(alias[part] ?? '', 'utf8')) as T;
      const { geometry } = read<PackSummary>('#summary');
      const source = archiveOf(
        boundaryTiles(read<Boundaries>('#boundaries')),
        geometry.city.bounds,
      );
      const hash = createHash('sha256').update(source).digest('hex').slice(0, digits);
      const file = `assets/boundaries-${hash}.pmtiles`;
      this.emitFile({ type: 'asset', fileName: file, source });
      return `export const file = ${JSON.stringify(file)}; export const layer = ${JSON.stringify(tileLayer)};`;
    },
  };
}
