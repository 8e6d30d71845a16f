import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackSummary } from '../../src/content/packSummary';
import type { Pack } from '../../src/content/schema';
import { notFoundHtml } from '../../src/prerender/notFoundHtml';
import { distOf } from './cities';
import { writeCompressed } from './compressed';
import { startPage, startTitle } from './startPage';
import { writeVersion } from './versionFile';

const readJson = <T>(city: string, file: string): T =>
  JSON.parse(readFileSync(join(distOf(city), file), 'utf8')) as T;

/** The pages of a site of several cities, each of which has a folder of its own. */
export function writeStartPages(folder: string, cities: readonly string[]): void {
  const summaries = cities.map((city) => readJson<PackSummary>(city, 'summary.json'));
  writeFileSync(join(folder, 'index.html'), startPage(summaries));
  const entries = summaries.map(({ id, city }) => ({ path: `${id}/`, name: city.name }));
  const known = Object.fromEntries(
    entries.flatMap(({ path, name }) => [
      [path.slice(0, -1), path],
      [name.zh, path],
    ]),
  );
  const lost = { id: startId, title: startTitle, entries, kind: 'cities', known } as const;
  writeFileSync(join(folder, '404.html'), notFoundHtml(lost, process.env['PUBLIC_URL'] ?? null));
}

const startId = 'cities';

/** What a built folder gets for its host: compressed copies, and last the sums and version of each part. */
export async function finishSite(folder: string, cities: readonly string[]): Promise<void> {
  await writeCompressed(folder);
  const isOne = cities.length === 1;
  for (const city of cities) {
    const { id, city: own, version } = readJson<Pack>(city, 'pack.json');
    writeVersion(isOne ? folder : join(folder, city), { id, title: own.title.zh, data: version });
  }
  if (!isOne) writeVersion(folder, { id: startId, title: startTitle.zh, data: null });
}
