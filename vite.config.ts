import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { compressed } from './src/prerender/compressed.ts';
import { installable } from './src/prerender/installable.ts';
import { Licences } from './src/prerender/licences/plugin.ts';
import { deflated } from './src/prerender/deflated.ts';
import { pureEasings } from './src/prerender/pureEasings.ts';
import { prerender } from './src/prerender/plugin.ts';
import { areasIn, packConstants, programVersion } from './src/prerender/program.ts';
import { singleFile } from './src/prerender/singleFile.ts';
import { tiles } from './src/prerender/tiles/plugin.ts';
import { tokens } from './src/prerender/tokens.ts';
import { largeFrom, tiledFrom } from './src/content/size.ts';
import { LongestFirst } from './tests/run/longestFirst.ts';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const { browserslist } = JSON.parse(readFileSync(path('./package.json'), 'utf8')) as {
  browserslist: string[];
};
/** The folder that the build of the city pack has written; another city's is given as `CITY_DIST`. */
const cityDist = resolve(process.env['CITY_DIST'] ?? path('./geodata/dist'));
/** The file that holds all is called after the city. */
const fileName = `${idOf(cityDist)}-blueprint.html`;
const content = {
  '#pack': join(cityDist, 'pack.json'),
  '#summary': join(cityDist, 'summary.json'),
  '#boundaries': join(cityDist, 'boundaries.json'),
  '#story': join(cityDist, 'story.json'),
  '@fonts': join(cityDist, 'fonts'),
};

function idOf(folder: string): string {
  const path = join(folder, 'summary.json');
  if (!existsSync(path)) return 'city';
  return (JSON.parse(readFileSync(path, 'utf8')) as { id: string }).id;
}

/** Small modules of the first script that late parts use, too. */
const atOnce =
  /\/src\/(?:state\/(?:view|layers)|content\/(?:packIndex|nesting)|domain\/(?:series|statistics|format|chosenAreas)|i18n\/bilingual)\.ts$/;

/** `vite build` writes the folder; `vite build --mode single` adds the one file to it. */
export default defineConfig(({ mode, command }) => {
  const isSingle = mode === 'single';
  // The one file has nothing beside it, and while tables are edited no archive is written.
  const isTiled = command === 'build' && !isSingle && areasIn(content['#summary']) >= tiledFrom;
  const alias = {
    ...content,
    // One script holds the whole pack, of which a summary is a part: it would be there twice.
    ...(isSingle && { '#summary': content['#pack'] }),
    '#reader': path(`./src/compare/own/${isSingle ? 'readerInline' : 'reader'}.ts`),
    '#worker': path(`./src/map/live/${isSingle ? 'workerText' : 'worker'}.ts`),
    '#shapeSource': path(`./src/map/live/${isTiled ? 'tiledSource' : 'wholeSource'}.ts`),
  };
  const licences = new Licences(alias);
  return {
    base: './',
    // Every page is a file of its own; what is not there is not found.
    appType: 'mpa',
    envPrefix: 'PUBLIC_',
    // As text the tables of a large pack are read sooner, and no build takes them apart; small ones are shorter as syntax.
    ...(areasIn(content['#summary']) >= largeFrom && {
      json: { stringify: true, namedExports: false },
    }),
    define: {
      'import.meta.env.SINGLE_FILE': JSON.stringify(fileName),
      ...packConstants(content['#summary']),
      ...programVersion,
    },
    resolve: { alias },
    worker: { plugins: () => [licences.gather()] },
    plugins: [
      svelte(),
      tokens(alias),
      tiles(alias),
      deflated(),
      pureEasings(),
      licences.gather(),
      isSingle
        ? singleFile(alias, {
            fileName,
            icon: path('./public/icon.svg'),
            licences: () => licences.html(),
          })
        : [compressed(), prerender(alias, fileName), licences.page(), installable(alias)],
    ],
    build: {
      target: browserslist.map((query) => query.replace(' >= ', '')),
      modulePreload: {
        polyfill: false,
        // The first script would carry the list of every late part's scripts: beside its styles comes its own one alone.
        resolveDependencies: (own, files) => files.filter((file) => file === own),
      },
      assetsInlineLimit: isSingle ? Number.MAX_SAFE_INTEGER : 0,
      chunkSizeWarningLimit: isSingle ? 4000 : 1200,
      reportCompressedSize: false,
      ...(isSingle
        ? {
            emptyOutDir: false,
            copyPublicDir: false,
            cssCodeSplit: false,
            rolldownOptions: { output: { codeSplitting: false } },
          }
        : {
            rolldownOptions: {
              // Short names: the first script has those of all parts. Not every
              // server knows that a file ending in `.mjs` is a script.
              output: {
                // All of them come at once: one file in place of seven is smaller.
                codeSplitting: {
                  includeDependenciesRecursively: false,
                  groups: [{ name: 'view', test: atOnce }],
                },
                hashCharacters: 'base36',
                entryFileNames: 'assets/[name]-[hash:7].js',
                chunkFileNames: 'assets/[name]-[hash:7].js',
                assetFileNames: ({ names: [file = ''] }) =>
                  file.endsWith('.mjs')
                    ? 'assets/[name]-[hash:7].js'
                    : file.endsWith('.css')
                      ? 'assets/[hash:8][extname]'
                      : 'assets/[name]-[hash:7][extname]',
              },
            },
          }),
    },
    test: {
      include: ['tests/**/*.test.ts'],
      exclude: ['tests/e2e/**', 'node_modules/**'],
      environment: 'node',
      // No test changes what a module holds, so that files share what they have read: half the time.
      pool: 'threads',
      isolate: false,
      // Left to itself it leaves a core free.
      maxWorkers: availableParallelism(),
      sequence: { sequencer: LongestFirst },
      testTimeout: 60_000,
    },
  };
});
