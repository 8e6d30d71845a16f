import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bounds } from '../../../src/domain/geometry';

/** Places on a grid: more than the map is asked to bear, since what lies over it hides some. */
const columns = 30;
const rows = 26;

/**
 * Adds to a built page, in place, a grid of heritage sites over one county.
 *
 * @param dir The built page.
 * @param bounds `[[west, south], [east, north]]` of the county, degrees.
 * @throws When the build has no chunk that exports the pack in the expected way.
 */
export function addSigns(dir: string, area: string, [[west, south], [east, north]]: Bounds): void {
  const assets = join(dir, 'assets');
  const file = readdirSync(assets).find((name) => /^pack-.*\.js$/.test(name));
  if (file === undefined) throw new Error(`${assets} has no chunk of the pack.`);
  const text = readFileSync(join(assets, file), 'utf8');
  const [whole, pack] = /export\{(\w+) as pack\};?\s*$/.exec(text) ?? [];
  if (whole === undefined || pack === undefined) throw new Error(`${file} exports no pack.`);
  const places = Array.from({ length: columns * rows }, (_, index) => ({
    id: `bench-${String(index)}`,
    kind: 'heritage',
    name: { zh: `测点${String(index)}`, en: `Point ${String(index)}` },
    area,
    at: [
      west + ((east - west) * ((index % columns) + 0.5)) / columns,
      south + ((north - south) * (Math.floor(index / columns) + 0.5)) / rows,
    ],
    precision: 'village',
    note: null,
    sources: [],
  }));
  const added = `;${pack}.places.push(...${JSON.stringify(places)});${whole}`;
  writeFileSync(join(assets, file), text.slice(0, -whole.length) + added);
}
