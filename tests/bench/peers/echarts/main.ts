import { MapChart } from 'echarts/charts';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { colorOf, drawn, hovered, paddingPixels, readCounties, stage, tellCentres } from '../page';

use([MapChart, CanvasRenderer]);

const counties = await readCounties();
const idOf = new Map(counties.features.map(({ properties: { id, name } }) => [name, id]));
const features = counties.features.map((county) => ({
  ...county,
  // ECharts puts the name at `cp`.
  properties: { ...county.properties, cp: county.properties.at },
}));
registerMap('counties', { geoJSON: { type: 'FeatureCollection', features } } as never);

const chart = init(stage());
let isDrawn = false;
let pending: string | null | undefined;
chart.on('finished', () => {
  if (isDrawn) return;
  isDrawn = true;
  drawn();
});
chart.on('mouseover', ({ name }) => {
  pending = idOf.get(name) ?? null;
});
chart.on('mouseout', () => {
  pending = null;
});
chart.on('rendered', () => {
  if (pending !== undefined) hovered(pending);
  pending = undefined;
});
chart.setOption({
  animation: false,
  series: [
    {
      type: 'map',
      map: 'counties',
      animation: false,
      stateAnimation: { duration: 0 },
      left: paddingPixels,
      right: paddingPixels,
      top: paddingPixels,
      bottom: paddingPixels,
      label: { show: true, fontSize: 16 },
      itemStyle: { borderColor: '#333' },
      emphasis: { itemStyle: { areaColor: '#fa0', borderWidth: 3 } },
      data: features.map(({ properties: { name } }, index) => ({
        name,
        value: index,
        itemStyle: { areaColor: colorOf(index) },
      })),
    },
  ],
});

tellCentres(
  features.map(({ properties: { id, at } }) => {
    const [x = 0, y = 0] = chart.convertToPixel({ seriesIndex: 0 }, at) as number[];
    return [id, x, y] as const;
  }),
);
