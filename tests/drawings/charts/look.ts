import { readFileSync, writeFileSync } from 'node:fs';
import { themes } from '../../../src/scene/theme';

const charts = new URL('../../../src/charts/', import.meta.url);
const components = [
  'Hatch',
  'bars/Bars',
  'bearing/Bearing',
  'parts/Parts',
  'slope/Slope',
  'squares/Squares',
  'strip/Dot',
];

/** The styles beside the expected pictures, so that they can be looked at in any browser. */
export function writeLook(): void {
  const tokens = Object.entries(themes.light).map(([name, color]) => `--${name}:${color};`);
  const own = components.map((name) => {
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(read(`${name}.svelte`)) ?? [];
    return style;
  });
  const rules = [read('../ui/tones.css'), read('chart.css'), ...own];
  const root = `svg{${tokens.join('')}background:var(--slip);overflow:visible;font-family:sans-serif}`;
  writeFileSync(new URL('./expected/look.css', import.meta.url), [root, ...rules].join('\n'));
}

function read(file: string): string {
  return readFileSync(new URL(file, charts), 'utf8');
}
