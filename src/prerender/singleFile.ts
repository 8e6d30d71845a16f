import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { filePolicy } from './policy.ts';
import { fillIn, renderStart } from './renderStart.ts';
import { paintedScript, startScript } from './startScript.ts';

export interface SingleFileOptions {
  /** Name of the written file. */
  readonly fileName: string;
  /** The icon's SVG file. */
  readonly icon: string;
  /** HTML of the licences, once all scripts are there; kept in the page for it to show. */
  readonly licences: () => string;
}

/**
 * Writes the page as one HTML file that opens by double click: script, style, fonts, icon and
 * MapLibre's worker are in it, and its policy allows nothing else. Needs a build in one chunk
 * (`codeSplitting: false`) with all assets inlined.
 */
export function singleFile(
  alias: Record<string, string>,
  { fileName, icon, licences }: SingleFileOptions,
): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    // After Vite's own steps, which still change the chunk's code while the page is put together.
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('single-file: no page');
        page.source = assemble(String(page.source), partsOf(bundle), iconUrl(icon));
        page.source = fillIn(page.source, await renderStart(alias));
        // The script may speak of a page's end; the page's own is the last.
        const end = page.source.lastIndexOf('</body>');
        page.source =
          page.source.slice(0, end) +
          `<template id="licences">${licences()}</template>\n` +
          page.source.slice(end);
        page.fileName = fileName;
        for (const [key, output] of Object.entries(bundle)) {
          if (output !== page) Reflect.deleteProperty(bundle, key);
        }
      },
    },
  };
}

const iconUrl = (file: string): string =>
  `data:image/svg+xml,${encodeURIComponent(readFileSync(file, 'utf8'))}`;

/** The script stands last: the drawing is painted while the browser reads the rest. */
function assemble(page: string, { script, style }: Parts, icon: string): string {
  const start = startScript(null);
  const painted = paintedScript('');
  const policy = filePolicy({ scripts: [start, painted, script], styles: [style] });
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<script>${start}</script>`,
    `<style>${style}</style>`,
  ].join('\n    ');
  return page
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="(stylesheet|modulepreload|manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace(/(<link rel="icon" href=")[^"]*/, (_, before: string) => before + icon)
    .replace('<meta charset="utf-8" />', (meta) => `${meta}\n    ${head}`)
    .replace(
      /\s*<\/body>/,
      (end) => `\n    <script>${painted}</script><script type="module">${script}</script>${end}`,
    );
}

interface Parts {
  readonly script: string;
  readonly style: string;
}

/** The one script and the one style of the build, safe to stand between tags. */
function partsOf(bundle: Rolldown.OutputBundle): Parts {
  const outputs = Object.values(bundle);
  const chunks = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []));
  const styles = outputs.flatMap((output) =>
    output.type === 'asset' && output.fileName.endsWith('.css') ? [String(output.source)] : [],
  );
  const [code = ''] = chunks;
  if (chunks.length !== 1) throw new Error(`single-file: ${chunks.length} chunks in place of one`);
  return {
    script: code
      .trim()
      .replace(/<\/(script)/gi, '<\\/$1')
      .replaceAll('<!--', '<\\!--'),
    style: styles.join('\n').trim(),
  };
}
