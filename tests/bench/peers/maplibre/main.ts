import { Map as MapLibreMap, setWorkerCount, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { colorOf, drawn, hovered, paddingPixels, readCounties, stage, tellCentres } from '../page';

setWorkerUrl(new URL(workerUrl, document.baseURI).href);
setWorkerCount(1);

const counties = await readCounties();
const data = {
  ...counties,
  features: counties.features.map((county, index) => ({
    ...county,
    properties: { ...county.properties, color: colorOf(index) },
  })),
};
const names = {
  type: 'FeatureCollection' as const,
  features: counties.features.map(({ properties: { name, at } }) => ({
    type: 'Feature' as const,
    properties: { name },
    geometry: { type: 'Point' as const, coordinates: at },
  })),
};
const isHovered = ['boolean', ['feature-state', 'hover'], false] as const;

const map = new MapLibreMap({
  container: stage(),
  attributionControl: false,
  fadeDuration: 0,
  bounds: counties.bbox,
  fitBoundsOptions: { padding: paddingPixels },
  style: {
    version: 8,
    sources: {
      counties: { type: 'geojson', data, promoteId: 'id' },
      names: { type: 'geojson', data: names },
    },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': '#f6f6f2' } },
      {
        id: 'fill',
        type: 'fill',
        source: 'counties',
        paint: { 'fill-color': ['get', 'color'], 'fill-opacity': ['case', [...isHovered], 1, 0.6] },
      },
      {
        id: 'line',
        type: 'line',
        source: 'counties',
        paint: { 'line-color': '#333', 'line-width': ['case', [...isHovered], 3, 1] },
      },
      {
        id: 'name',
        type: 'symbol',
        source: 'names',
        layout: {
          'text-field': ['get', 'name'],
          'text-font': ['sans-serif'],
          'text-size': 16,
          'text-allow-overlap': true,
        },
        paint: { 'text-halo-color': '#fff', 'text-halo-width': 1.5 },
      },
    ],
  },
});
map.once('idle', drawn);

let current: string | null = null;
function light(id: string | null): void {
  if (id === current) return;
  if (current !== null) map.setFeatureState({ source: 'counties', id: current }, { hover: false });
  if (id !== null) map.setFeatureState({ source: 'counties', id }, { hover: true });
  current = id;
  map.once('render', () => hovered(id));
}
map.on('mousemove', ({ point }) => {
  const [county] = map.queryRenderedFeatures(point, { layers: ['fill'] });
  light(county === undefined ? null : String(county.id));
});
map.on('mouseout', () => light(null));

tellCentres(
  counties.features.map(({ properties: { id, at } }) => {
    const { x, y } = map.project(at);
    return [id, x, y] as const;
  }),
);
