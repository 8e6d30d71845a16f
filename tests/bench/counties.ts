import { geoArea } from 'd3';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Pack } from '../../src/content/schema';
import type { Counties, County } from './peers/page';

/** The counties of the built pack as the one GeoJSON file that every peer draws. */
export function countiesOf(
  boundaries: Topology<{ counties: GeometryCollection<{ id: string }> }>,
  { areas, geometry }: Pick<Pack, 'areas' | 'geometry'>,
): Counties {
  const { features } = feature(boundaries, boundaries.objects.counties);
  const [[west, south], [east, north]] = geometry.city.bounds;
  return {
    type: 'FeatureCollection',
    bbox: [west, south, east, north],
    features: features.map(({ properties: { id }, geometry: shape }): County => {
      const name = areas.find((area) => area.id === id)?.name.zh;
      const at = geometry.areas[id]?.anchors[0]?.at;
      if (name === undefined || at === undefined) throw new Error(`No name or place for ${id}.`);
      const [lng, lat] = at;
      return {
        type: 'Feature',
        properties: { id, name, at: [lng, lat] },
        geometry: woundForD3(shape as Polygon | MultiPolygon),
      };
    }),
  };
}

/** D3 reads rings on the sphere: wound the other way, a county is the rest of the world. */
function woundForD3<Shape extends Polygon | MultiPolygon>(shape: Shape): Shape {
  if (geoArea(shape) < 2 * Math.PI) return shape;
  const turned = (rings: Polygon['coordinates']) => rings.map((ring) => [...ring].reverse());
  const coordinates =
    shape.type === 'Polygon' ? turned(shape.coordinates) : shape.coordinates.map(turned);
  return { ...shape, coordinates };
}
