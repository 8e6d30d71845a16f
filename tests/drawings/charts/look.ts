import { readFileSync, writeFileSync } from 'node:fs';
import { paintCss } from '../../../src/prerender/paintCss';
import { themes } from '../../../src/scene/theme';

const charts = new URL('../../../src/charts/', import.meta.url);
const components = {
  bars: ['bars/Bars'],
  bearing: ['bearing/Bearing'],
  parts: ['parts/Parts'],
  slope: ['slope/Slope'],
  squares: ['squares/Squares'],
  strip: ['strip/Dot'],
  ring: ['ring/Ring'],
  nested: ['nested/Nested'],
  targets: ['targets/Targets'],
  openings: ['openings/Openings'],
  pairs: ['pairs/Pairs'],
};

/** The styles beside the expected pictures, so that they can be looked at in any browser. */
export function writeLook(): void {
  const tokens = Object.entries(themes.light).map(([name, color]) => `--${name}:${color};`);
  const own = Object.entries(components).map(
    ([look, files]) => `.look-${look} {${files.map(styleOf).join('')}}`,
  );
  const rules = [paintCss(), read('../ui/tones.css'), read('chart.css'), ...own];
  const root = `svg{${tokens.join('')}background:var(--slip);overflow:visible;font-family:sans-serif}`;
  writeFileSync(new URL('./expected/look.css', import.meta.url), [root, ...rules].join('\n'));
}

function styleOf(component: string): string {
  return /<style>([\s\S]*)<\/style>/.exec(read(`${component}.svelte`))?.[1] ?? '';
}

function read(file: string): string {
  return readFileSync(new URL(file, charts), 'utf8');
}
