import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** A built text file, by its path below `dist/`. */
export interface Built {
  readonly file: string;
  readonly text: string;
}

export function readPage(): string {
  return readDist('index.html');
}

export function readDist(file: string): string {
  const path = join(dist, file);
  if (!existsSync(path)) throw new Error(`dist/${file} is missing: run npm run build.`);
  return readFileSync(path, 'utf8');
}

/** Everything in `dist/` that a browser reads as text. */
export function builtTexts(kinds = /\.(html|m?js|css|svg|json|webmanifest)$/): readonly Built[] {
  readPage();
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => kinds.test(file))
    .map((file) => ({ file, text: readDist(file) }));
}

/** The page's policy by directive: `script-src` → its sources. */
export function policyOf(html: string): ReadonlyMap<string, readonly string[]> {
  const content =
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** What stands between the tags of every inline `<script>` or `<style>`. */
export function inlineTexts(html: string, tag: 'script' | 'style'): readonly string[] {
  // A script may hold the words `<style>` in a string; there they are no element.
  const other =
    tag === 'style' ? html.replace(/(<script\b[^>]*>)[\s\S]*?(<\/script>)/g, '$1$2') : html;
  const elements = other.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'));
  return [...elements].flatMap(([, attributes = '', text = '']) =>
    /\bsrc=/.test(attributes) ? [] : text,
  );
}

export interface Reference {
  readonly tag: string;
  readonly url: string;
}

/** Addresses in the page's markup; scripts and styles are no markup. */
export function referencesIn(html: string): readonly Reference[] {
  const markup = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/g, '$1$3');
  return [...markup.matchAll(/<([a-z][\w-]*)\b([^>]*)>/gi)].flatMap(
    ([, tag = '', attributes = '']) => {
      const found = attributes.matchAll(
        /\s(?:src|href|xlink:href|srcset|poster|data|action|formaction|background)="([^"]*)"/g,
      );
      return [...found].map(([, url = '']) => ({ tag: tag.toLowerCase(), url }));
    },
  );
}

/** Addresses that a style sheet would load. */
export function urlsInStyle(css: string): readonly string[] {
  const found = css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g);
  return [...found].map(([, url, imported]) => url ?? imported ?? '');
}
