import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('./expected/', import.meta.url);

/** A chart as a picture of its own: what the server draws at 400 units of width. */
export function drawn(look: string, { body }: { readonly body: string }): string {
  const [svg = ''] = /<svg[\s\S]*<\/svg>/.exec(body) ?? [];
  const plain = svg
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ ?svelte-[a-z0-9]+/g, '')
    .replace(/ class=""/g, '')
    .replace(/(<\/?[a-z]+[^>]*>)\s*(?=<)/g, '$1\n')
    .replace(/<svg(.*?)( class="[^"]*")?>/, (_, rest: string) => {
      const own = /<svg[^>]* class="([^"]*)"/.exec(svg)?.[1]?.replace(/ ?svelte-[a-z0-9]+/g, '');
      const names = ['chart', `look-${look}`, ...(own === undefined ? [] : [own])].join(' ');
      return `<svg xmlns="http://www.w3.org/2000/svg" class="${names}"${rest.replace(/ class="[^"]*"/, '')}>`;
    });
  return `<?xml-stylesheet type="text/css" href="look.css"?>\n${plain}\n`;
}

/** The reviewed picture; `UPDATE=1` writes the new one to be looked at. */
export function expectedDrawing(name: string, actual: string): string {
  const file = new URL(`${name}.svg`, folder);
  if (process.env['UPDATE'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, actual);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
