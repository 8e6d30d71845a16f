import { polygonContains } from 'd3';
import type { OwnPlaces } from '../../content/ownPlacesSchema';
import type { OwnPlaceList } from '../../content/places';
import type { Position } from '../../domain/geometry';
import { ownMark } from '../../i18n/ownMark';
import { shapes } from '../../map/shapes';

const both = (text: string) => ({ zh: text, en: text });

/** A list as places like those of a pack, each with the area that it lies in, and with its own source. */
export function ownPlaceList(given: OwnPlaces): OwnPlaceList {
  const { id, title, places } = given;
  return {
    id,
    places: places.map(({ name, note, at }, index) => ({
      id: `${id}-${index + 1}`,
      kind: 'own',
      name: both(name),
      area: areaAt(at),
      at: [...at],
      precision: 'site',
      note: note === '' ? null : both(note),
      sources: [id],
    })),
    source: {
      id,
      publisher: ownMark,
      title: both(title),
      date: null,
      url: null,
      page: null,
      licence: null,
      confidence: 'low',
    },
    given,
  };
}

/** The id of the area that a position lies in; `null` outside all of them. */
function areaAt(at: Position): string | null {
  const rings = (geometry: (typeof shapes.counties)[number]['feature']['geometry']) =>
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  const isIn = (ring: readonly (readonly number[])[] | undefined) =>
    polygonContains((ring ?? []) as [number, number][], [...at]);
  const found = shapes.counties.find(({ feature }) =>
    rings(feature.geometry).some(
      ([outer, ...holes]) => isIn(outer) && !holes.some((hole) => isIn(hole)),
    ),
  );
  return found?.key ?? null;
}
