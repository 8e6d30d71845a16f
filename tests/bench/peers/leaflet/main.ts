import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { colorOf, drawn, hovered, paddingPixels, readCounties, stage, tellCentres } from '../page';

const counties = await readCounties();
const [west, south, east, north] = counties.bbox;
const map = L.map(stage(), {
  attributionControl: false,
  zoomControl: false,
  zoomSnap: 0,
  fadeAnimation: false,
  zoomAnimation: false,
});
map.fitBounds(
  [
    [south, west],
    [north, east],
  ],
  { animate: false, padding: [paddingPixels, paddingPixels] },
);

counties.features.forEach((county, index) => {
  const { id, name, at } = county.properties;
  const plain = { color: '#333', weight: 1, fillColor: colorOf(index), fillOpacity: 0.6 };
  const layer = L.geoJSON(county, { style: () => plain }).addTo(map);
  layer.on('mouseover', () => {
    layer.setStyle({ fillOpacity: 1, weight: 3 });
    hovered(id);
  });
  layer.on('mouseout', () => {
    layer.setStyle(plain);
    hovered(null);
  });
  const html = `<span style="font:16px sans-serif;white-space:nowrap">${name}</span>`;
  const icon = L.divIcon({ className: 'name', html });
  L.marker([at[1], at[0]], { interactive: false, icon }).addTo(map);
});
drawn();

tellCentres(
  counties.features.map(({ properties: { id, at } }) => {
    const { x, y } = map.latLngToContainerPoint([at[1], at[0]]);
    return [id, x, y] as const;
  }),
);
