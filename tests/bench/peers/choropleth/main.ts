import { MapChart } from 'echarts/charts';
import { VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { ComparisonData } from '../../comparison/data';
import { paddingPixels, readCounties, stage } from '../page';

use([MapChart, VisualMapComponent, CanvasRenderer]);

const asked = new URLSearchParams(location.search);
const data = (await (await fetch('./comparison.json')).json()) as ComparisonData;
const counties = await readCounties();
const features = counties.features.map((county) => ({
  ...county,
  properties: { ...county.properties, cp: county.properties.at },
}));
registerMap('counties', { geoJSON: { type: 'FeatureCollection', features } } as never);

const chart = init(stage());
chart.on('rendered', () => {
  document.documentElement.dataset['rendered'] = '';
});

/** Four classes between the lowest and the highest value, every county with its name and value. */
function show(indicator: string | null): void {
  const found = data.indicators.find(({ id }) => id === indicator) ?? data.indicators[0];
  const values = found?.series.at(-1)?.values ?? [];
  const known = values.filter((value) => value !== null);
  chart.setOption({
    animation: false,
    visualMap: {
      type: 'piecewise',
      splitNumber: 4,
      min: Math.min(...known),
      max: Math.max(...known),
      precision: found?.digits ?? 0,
      inRange: { color: ['#b0dde9', '#7fbde0', '#4a9fd6', '#2a80c4'] },
    },
    series: [
      {
        type: 'map',
        map: 'counties',
        animation: false,
        left: paddingPixels,
        right: paddingPixels,
        top: paddingPixels,
        bottom: paddingPixels,
        label: {
          show: true,
          fontSize: 16,
          formatter: ({ name, value }: { name: string; value: number }) =>
            `${name}\n${value.toFixed(found?.digits ?? 0)}`,
        },
        itemStyle: { borderColor: '#fff' },
        data: features.map(({ properties: { id, name } }) => ({
          name,
          value: values[data.areas.findIndex((area) => area.id === id)] ?? NaN,
        })),
      },
    ],
  });
}

const select = document.getElementById('indicator') as HTMLSelectElement;
for (const { id, name } of data.indicators) select.add(new Option(name, id));
select.value = asked.get('indicator') ?? '';
select.addEventListener('change', () => show(select.value));
show(select.value);
document.documentElement.dataset['drawn'] = '';
