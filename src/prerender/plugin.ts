import type { Plugin, Rolldown } from 'vite';
import { fromDiskNote, unlessFromDisk } from './fromDisk.ts';
import { folderPolicy } from './policy.ts';
import { aheadPages } from './aheadPages.ts';
import { fillIn, renderFolder } from './renderStart.ts';
import { paintedScript, startScript } from './startScript.ts';
import { stylesBehind } from './stylesBehind.ts';

/**
 * The start view in `index.html`, and the pages beside it.
 *
 * @param fileName The single file beside it, which is the one to open from a disk.
 */
export function prerender(alias: Record<string, string>, fileName: string): Plugin[] {
  let rendered: ReturnType<typeof renderFolder> | undefined;
  const folder = () => (rendered ??= renderFolder(alias));
  return [startPage(folder, fileName), aheadPages(async () => (await folder()).ahead)];
}

/** Writes the start view into the page, inlines the page's style and writes its policy. */
function startPage(rendered: () => ReturnType<typeof renderFolder>, fileName: string): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(page, { bundle = {} }) {
        const files = Object.values(bundle);
        const chunk = (name: string) =>
          files.find(
            (file): file is Rolldown.OutputChunk => file.type === 'chunk' && file.name === name,
          );
        const entry = chunk('index');
        if (entry === undefined) throw new Error('prerender: no script');

        // The start view's panel is in the page, so its style must be too.
        const css = [...stylesIn(page, bundle), ...stylesBehind(chunk('Panel'), bundle)]
          .join('\n')
          .trim();
        const boot = paintedScript(unlessFromDisk(`import('./${entry.fileName}')`));
        const { start, ahead } = await rendered();
        const first = startScript(ahead.panels);
        const policy = folderPolicy({ scripts: [first, boot], styles: [css] });
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
          `<script>${first}</script>`,
          `<style>${css}</style>`,
        ].join('\n    ');
        const written = page
          .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
          .replace(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>/g, '')
          .replace('<meta charset="utf-8" />', (meta) => `${meta}\n    ${head}`)
          .replace(
            /\s*<\/body>/,
            (end) => `\n    ${fromDiskNote(fileName)}\n    <script>${boot}</script>${end}`,
          );
        return fillIn(written, start);
      },
    },
  };
}

/** The style sheets that the page links to, in their order. */
function stylesIn(page: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const links = page.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g);
  return [...links].map(([, file = '']) => {
    const asset = bundle[file];
    if (asset?.type !== 'asset') throw new Error(`prerender: no style sheet ${file}`);
    return String(asset.source).replaceAll('url(./', 'url(./assets/');
  });
}
