import type { Plugin } from 'vite';
import { folderPolicy } from './policy.ts';
import { fillIn, renderStart } from './renderStart.ts';
import { startScript } from './startScript.ts';

/** Renders the start view into `index.html`, inlines the page's style and writes its policy. */
export function prerender(alias: Record<string, string>): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(page, { bundle }) {
        const start = await renderStart(alias);
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
          ({ type, fileName }) => type === 'chunk' && /panelChunk/.test(fileName),
        );
        const hints = [
          panels === undefined
            ? ''
            : `<link rel="modulepreload" crossorigin href="./${panels.fileName}">`,
          live === undefined
            ? ''
            : `<link rel="modulepreload" crossorigin href="./${live.fileName}" fetchpriority="low">`,
          worker === undefined
            ? ''
            : `<link rel="preload" as="fetch" crossorigin href="./${worker}" fetchpriority="low">`,
        ];
        // The start view's panel is in the page, so its style must be too.
        for (const asset of Object.values(bundle ?? {})) {
          if (asset.type === 'asset' && /panelChunk.*\.css$/.test(asset.fileName))
            styles.push(String(asset.source));
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
          `<meta http-equiv="Content-Security-Policy" content="${folderPolicy({ scripts: [startScript], styles: [css] })}">`,
          `<script>${startScript}</script>`,
          `<style>${css}</style>`,
          ...scripts,
          ...hints,
        ].join('\n    ');
        return fillIn(
          out.replace('<meta charset="utf-8" />', (meta) => `${meta}\n    ${head}`),
          start,
        );
      },
    },
  };
}
