import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { renderAsync } from '@resvg/resvg-js';
import type { Ahead } from './ahead';
import { aheadHtml } from './aheadHtml.ts';
import { notFoundHtml } from './notFoundHtml.ts';
import { panelFile } from './startScript.ts';

const require = createRequire(import.meta.url);
/** The typefaces that the page's own are cut from: the pictures are the same on every machine. */
const faces = [
  '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
];

/** A painter of pictures with the few glyphs they need: whole typefaces would be read for each. */
async function painterFor(svgs: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  const text = [...new Set(svgs.join(''))].join('');
  const fontFiles: string[] = [];
  // One after the other: each is ten megabytes, and as much again while it is cut.
  for (const face of faces) {
    const file = join(folder, basename(face));
    const cut = await subsetFont(readFileSync(require.resolve(face)), text, {
      targetFormat: 'truetype',
    });
    writeFileSync(file, cut);
    fontFiles.push(file);
  }
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' };
  return {
    png: async (svg: string): Promise<Uint8Array> => (await renderAsync(svg, { font })).asPng(),
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Writes `s/<subject>/` and `s/step/<step>/` with their pictures beside the map, what a link in a chat
 * shows, and `404.html`, which hosts show for an address that is not there; and the heads of the areas' panels.
 */
export function aheadPages(rendered: () => Promise<Ahead>): Plugin {
  return {
    name: 'pages-ahead',
    apply: 'build',
    async generateBundle() {
      const base = process.env['PUBLIC_URL']?.replace(/\/*$/, '/') ?? null;
      const { city, pages, lost, panels } = await rendered();
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      for (const page of pages) emit(`s/${page.path}/index.html`, aheadHtml(page, base));
      for (const [id, html] of Object.entries(panels.html)) emit(panelFile(id, panels), html);
      emit('404.html', notFoundHtml(lost, base));
      const { png, end } = await painterFor([city, ...pages.flatMap(({ svg }) => svg ?? [])]);
      const paint = async (fileName: string, svg: string | null) => {
        if (svg !== null) emit(fileName, await png(svg));
      };
      await Promise.all([
        paint('s/preview.png', city),
        ...pages.map(({ path, svg }) => paint(`s/${path}/preview.png`, svg)),
      ]);
      end();
    },
  };
}
