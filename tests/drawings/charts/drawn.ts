import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Component, ComponentProps } from 'svelte';
import { render } from 'svelte/server';

const folder = new URL('./expected/', import.meta.url);

/** A chart as a picture of its own: what the server draws at 400 units of width. */
export function drawn<Chart extends Component<never>>(
  chart: Chart,
  props: ComponentProps<Chart>,
): string {
  const { body } = render(chart as Component<ComponentProps<Chart>>, { props });
  const [svg = ''] = /<svg[\s\S]*<\/svg>/.exec(body) ?? [];
  const plain = svg
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ ?svelte-[a-z0-9]+/g, '')
    .replace(/ class=""/g, '')
    .replace(/(<\/?[a-z]+[^>]*>)\s*(?=<)/g, '$1\n')
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" class="chart"');
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
