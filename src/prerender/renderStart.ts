import { createServer } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { tokens } from './tokens.ts';

export interface StartPage {
  readonly html: string;
  readonly title: string;
  readonly description: string;
}

/** Renders the start view as HTML with the page's own components. */
export async function renderStart(alias: Record<string, string>): Promise<StartPage> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    appType: 'custom',
    resolve: { alias },
    plugins: [svelte({ configFile: false }), tokens(alias)],
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const page = (await server.ssrLoadModule('/src/prerender/page.ts')) as {
      renderPage(): StartPage;
    };
    const start = page.renderPage();
    // Nothing takes the markup over, so Svelte's markers for that are only bytes.
    return { ...start, html: start.html.replace(/<!--.*?-->/g, '') };
  } finally {
    await server.close();
  }
}

/** Puts the start view and the page's words where `index.html` leaves room for them. */
export function fillIn(page: string, { html, title, description }: StartPage): string {
  return page
    .replaceAll('%TITLE%', () => title)
    .replaceAll('%DESCRIPTION%', () => description)
    .replace('<!--app-->', () => html);
}
