import { geoMercator, geoPath } from 'd3';
import { colorOf, drawn, hovered, paddingPixels, readCounties, stage, tellCentres } from '../page';

const counties = await readCounties();
const projection = geoMercator().fitExtent(
  [
    [paddingPixels, paddingPixels],
    [innerWidth - paddingPixels, innerHeight - paddingPixels],
  ],
  counties,
);
const pathOf = geoPath(projection);
const svg = element('svg', { width: innerWidth, height: innerHeight });
const centres = counties.features.map(({ properties: { id, at } }) => {
  const [x, y] = projection(at) ?? [0, 0];
  return [id, x, y] as const;
});

counties.features.forEach((county, index) => {
  const plain = { fill: colorOf(index), 'fill-opacity': 0.6, stroke: '#333', 'stroke-width': 1 };
  const path = element('path', { ...plain, d: pathOf(county) ?? '' });
  path.addEventListener('mouseover', () => {
    set(path, { 'fill-opacity': 1, 'stroke-width': 3 });
    hovered(county.properties.id);
  });
  path.addEventListener('mouseout', () => {
    set(path, plain);
    hovered(null);
  });
  svg.append(path);
});
counties.features.forEach(({ properties: { name } }, index) => {
  const [, x = 0, y = 0] = centres[index] ?? [];
  const text = element('text', {
    x,
    y,
    'text-anchor': 'middle',
    'font-size': 16,
    'font-family': 'sans-serif',
  });
  set(text, { 'pointer-events': 'none' });
  text.textContent = name;
  svg.append(text);
});
stage().append(svg);
drawn();
tellCentres(centres);

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  set(made, attributes);
  return made;
}

function set(target: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, String(value));
}
