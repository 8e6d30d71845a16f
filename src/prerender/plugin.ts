import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Plugin, type Rolldown } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Pack } from '../content/schema';
import { startScript } from './startScript.ts';

type OutputBundle = Rolldown.OutputBundle;

interface Prerendered {
  readonly html: string;
  readonly title: string;
  readonly description: string;
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the built page may do: run and show what ships with it, nothing else. */
function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
    `style-src 'self' ${styles.map(hashOf).join(' ')}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    // MapLibre's worker reads the shapes from Blob URLs made by the page.
    `connect-src 'self' blob:`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** Renders the start view into `index.html`, inlines the page's style and writes its policy. */
export function prerender(alias: Record<string, string>): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(page, { bundle }) {
        const { html, title, description } = await renderStart(alias);
        const styles: string[] = [];
        let out = page.replace(
          /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>\s*/g,
          (_, file: string) => {
            const asset = bundle?.[file];
            if (asset?.type !== 'asset') throw new Error(`prerender: no style sheet ${file}`);
            styles.push(String(asset.source).replaceAll('url(./', 'url(./assets/'));
            return '';
          },
        );
        const live = Object.values(bundle ?? {}).find(
          ({ type, fileName }) => type === 'chunk' && /liveMap/.test(fileName),
        );
        const worker = Object.keys(bundle ?? {}).find((file) => /maplibre-gl-worker/.test(file));
        const panels = Object.values(bundle ?? {}).find(
          (one): one is Chunk => one.type === 'chunk' && /panelChunk/.test(one.fileName),
        );
        const chunks = panels === undefined ? [] : withImports(panels, bundle ?? {});
        const hints = [
          ...chunks.map(
            ({ fileName }) => `<link rel="modulepreload" crossorigin href="./${fileName}">`,
          ),
          live === undefined
            ? ''
            : `<link rel="modulepreload" crossorigin href="./${live.fileName}" fetchpriority="low">`,
          worker === undefined
            ? ''
            : `<link rel="preload" as="fetch" crossorigin href="./${worker}" fetchpriority="low">`,
        ];
        // The start view's panel is in the page, so its style must be too.
        for (const sheet of new Set(chunks.flatMap(styleSheetsOf))) {
          const asset = bundle?.[sheet];
          if (asset?.type === 'asset') styles.push(String(asset.source));
        }
        const css = styles.join('\n').trim();
        // Scripts move behind the drawing: the shapes are painted before their bytes are wanted.
        const scripts: string[] = [];
        out = out.replace(
          /\s*<script type="module"[^>]*><\/script>/g,
          (tag) => (scripts.push(tag.trim()), ''),
        );
        out = out.replace(
          /\s*<link rel="modulepreload"[^>]*>/g,
          (tag) => (scripts.push(tag.trim()), ''),
        );
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${policy([startScript], [css])}">`,
          `<script>${startScript}</script>`,
          `<style>${css}</style>`,
          ...scripts,
          ...hints,
        ].join('\n    ');
        return out
          .replace('<meta charset="utf-8" />', () => `<meta charset="utf-8" />\n    ${head}`)
          .replaceAll('%TITLE%', title)
          .replaceAll('%DESCRIPTION%', description)
          .replace('<!--app-->', () => html);
      },
    },
  };
}

type Chunk = Extract<OutputBundle[string], { type: 'chunk' }>;

/** A chunk and what it shares with other chunks, without the page's own script. */
function withImports(chunk: Chunk, bundle: OutputBundle): readonly Chunk[] {
  const shared = chunk.imports.flatMap((file) => {
    const one = bundle[file];
    return one?.type === 'chunk' && !one.isEntry ? [one] : [];
  });
  return [...shared, chunk];
}

function styleSheetsOf({ viteMetadata }: Chunk): readonly string[] {
  return [...(viteMetadata?.importedCss ?? [])];
}

async function renderStart(alias: Record<string, string>): Promise<Prerendered> {
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
      renderPage(): Prerendered;
    };
    return page.renderPage();
  } finally {
    await server.close();
  }
}

/** `virtual:tokens.css`: the theme's custom properties and the city's proportions. */
export function tokens(alias: Record<string, string>): Plugin {
  const id = 'virtual:tokens.css';
  return {
    name: 'tokens',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      const { themeCss } = await import('../scene/theme.ts');
      const { paintCss } = await import('./paintCss.ts');
      const { mercatorBox } = await import('../scene/camera.ts');
      const pack = JSON.parse(readFileSync(alias['#pack'] ?? '', 'utf8')) as Pack;
      const [left, top, right, bottom] = mercatorBox(pack.geometry.city.bounds);
      return `${themeCss()}\n${paintCss()}\n:root{--city-aspect:${((right - left) / (bottom - top)).toFixed(5)}}`;
    },
  };
}
