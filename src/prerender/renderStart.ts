import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Ahead } from './ahead';
import { packConstants, program, programVersion } from './program.ts';
import { tokens } from './tokens.ts';

export interface StartPage {
  readonly html: string;
  readonly title: string;
  readonly description: string;
}

/** Renders the start view as HTML with the page's own components. */
export function renderStart(alias: Record<string, string>): Promise<StartPage> {
  return withModule(alias, '/src/prerender/page.ts', (page: { renderPage(): StartPage }) =>
    page.renderPage(),
  );
}

/** The start view and every page beside it, rendered in one go: each server costs seconds and some hundred megabytes. */
export function renderFolder(
  alias: Record<string, string>,
): Promise<{ readonly start: StartPage; readonly ahead: Ahead }> {
  return withModule(
    alias,
    '/src/prerender/folder.ts',
    ({ renderPage, renderAhead }: { renderPage(): StartPage; renderAhead(): Ahead }) => ({
      start: renderPage(),
      ahead: renderAhead(),
    }),
  );
}

/** Loads a module with its components as they render on a server, and uses it. */
export async function withModule<Module, Result>(
  alias: Record<string, string>,
  file: string,
  use: (module: Module) => Result | Promise<Result>,
): Promise<Result> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    appType: 'custom',
    resolve: { alias },
    // Else the tables of a large pack are taken apart as syntax, number by number.
    json: { stringify: true, namedExports: false },
    define: { ...programVersion, ...packConstants(alias['#summary'] ?? '') },
    plugins: [svelte({ configFile: false }), tokens(alias)],
    optimizeDeps: { noDiscovery: true },
    // Two builds at a time, of two work trees that share their packages, share no cache.
    cacheDir: join(tmpdir(), `prerender-${process.pid}`),
  });
  try {
    return await use((await server.ssrLoadModule(file)) as Module);
  } finally {
    await server.close();
  }
}

/** Puts the start view and the page's words where `index.html` leaves room for them. */
export function fillIn(page: string, { html, title, description }: StartPage): string {
  return page
    .replaceAll('%PROGRAM%', () => `${program.name} ${program.version}`)
    .replaceAll('%TITLE%', () => title)
    .replaceAll('%DESCRIPTION%', () => description)
    .replace('<!--app-->', () => html);
}
