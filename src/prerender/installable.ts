import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import type { PackSummary } from '../content/packSummary';

/** Everything the page can ever ask for; the single file and the README's picture stay out. */
const kept = ['index.html', 'licenses.html', 'manifest.json', '*.svg', 'icons/*.png', 'assets/*'];

/**
 * Makes the folder an app that can be installed and works without a network: the manifest, with the
 * pack's words, and a service worker that keeps every file. The page registers it by itself
 * (`src/offline`), and a new worker waits until it is told to take over.
 */
export function installable(alias: Record<string, string>) {
  let folder = '';
  const digestOf = (file: string): string =>
    `sha256-${createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('base64')}`;
  const { city } = JSON.parse(readFileSync(alias['#summary'] ?? '', 'utf8')) as PackSummary;
  const icon = (name: string, sizes: string, purpose: 'any' | 'maskable') => ({
    src: `./icons/${name}.png`,
    sizes,
    type: 'image/png',
    purpose,
  });
  const plugins = VitePWA({
    injectRegister: null,
    registerType: 'prompt',
    // A type that every server knows.
    manifestFilename: 'manifest.json',
    manifest: {
      id: './',
      name: city.title.zh,
      short_name: city.title.zh,
      description: (city.subtitle ?? city.title).zh,
      lang: 'zh-Hans',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#F5F1E8',
      theme_color: '#F5F1E8',
      icons: [
        { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
        icon('icon-192', '192x192', 'any'),
        icon('icon-512', '512x512', 'any'),
        icon('maskable-512', '512x512', 'maskable'),
      ],
    },
    strategies: 'injectManifest',
    srcDir: 'src/offline/sw',
    filename: 'sw.ts',
    injectManifest: {
      globPatterns: kept,
      // As large as all the rest; where there is no network the drawing shows the same.
      globIgnores: ['**/*.pmtiles'],
      maximumFileSizeToCacheInBytes: 4_000_000,
      dontCacheBustURLsMatching: /assets\//,
      rollupFormat: 'iife',
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) => ({ ...entry, integrity: digestOf(entry.url) })),
        }),
      ],
    },
  });
  const folderOf: Plugin = {
    name: 'installable:folder',
    configResolved: ({ root, build }) => void (folder = resolve(root, build.outDir)),
  };
  return [folderOf, ...plugins];
}
