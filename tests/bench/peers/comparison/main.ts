import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import type { ComparisonData } from '../../comparison/data';
import { pictures, type Shown } from './options';

use([
  BarChart,
  LineChart,
  ScatterChart,
  GridComponent,
  MarkLineComponent,
  TitleComponent,
  LabelLayout,
  CanvasRenderer,
]);

/** `?chart=bars` draws one of the four; the areas of the start are in `?areas=a~b`. */
const asked = new URLSearchParams(location.search);
const data = (await (await fetch('./comparison.json')).json()) as ComparisonData;
const only = asked.get('chart');
let chosen: readonly string[] = asked.get('areas')?.split('~') ?? [];
let indicator = asked.get('indicator');

const host = elementOf('charts');
const charts = Object.entries(pictures)
  .filter(([name]) => only === null || name === only)
  .map(([, optionOf]) => {
    const element = document.createElement('div');
    host.append(element);
    const chart = init(element);
    chart.on('rendered', () => {
      document.documentElement.dataset['rendered'] = '';
    });
    return { chart, optionOf };
  });

function show(): void {
  const found = data.indicators.find(({ id }) => id === indicator) ?? data.indicators[0];
  if (found === undefined) return;
  const shown: Shown = { data, indicator: found, chosen };
  for (const { chart, optionOf } of charts) chart.setOption(optionOf(shown));
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}.`);
  return element;
}

const select = elementOf('indicator') as HTMLSelectElement;
for (const { id, name } of data.indicators) select.add(new Option(name, id));
select.value = indicator ?? '';
select.addEventListener('change', () => {
  indicator = select.value;
  show();
});
for (const { id, name } of data.areas) {
  const button = document.createElement('button');
  button.textContent = name;
  button.dataset['pick'] = id;
  button.addEventListener('click', () => {
    chosen = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    show();
  });
  elementOf('controls').append(button);
}
show();
document.documentElement.dataset['drawn'] = '';
