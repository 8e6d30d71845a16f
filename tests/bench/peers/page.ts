import type { Feature, FeatureCollection, Polygon, MultiPolygon } from 'geojson';

/** One county as every peer draws it: its shape, its name and where the name stands. */
export type County = Feature<
  Polygon | MultiPolygon,
  { readonly id: string; readonly name: string; readonly at: [lng: number, lat: number] }
>;

/** `[west, south, east, north]` */
export interface Counties extends FeatureCollection<County['geometry'], County['properties']> {
  readonly bbox: [number, number, number, number];
  readonly features: County[];
}

export const colors = [
  '#8dd3c7',
  '#ffffb3',
  '#bebada',
  '#fb8072',
  '#80b1d3',
  '#fdb462',
  '#b3de69',
  '#fccde5',
  '#d9d9d9',
  '#bc80bd',
  '#ccebc5',
] as const;
export const colorOf = (index: number): string => colors[index % colors.length] ?? '#ccc';

/** Distance of the counties from the window's edge. */
export const paddingPixels = 30;

export async function readCounties(): Promise<Counties> {
  const answer = await fetch('./counties.json');
  return (await answer.json()) as Counties;
}

export function stage(): HTMLElement {
  const element = document.getElementById('map');
  if (element === null) throw new Error('The page has no #map.');
  return element;
}

/** The library says that its first complete picture is given to the browser. */
export function drawn(): void {
  document.documentElement.dataset['drawn'] = '';
}

/** The library says that the highlight of a county is applied, or that none is. */
export function hovered(id: string | null): void {
  if (id === null) delete document.documentElement.dataset['hovered'];
  else document.documentElement.dataset['hovered'] = id;
}

/** Tells where the counties' names stand, in pixels of the window, for the pointer to visit. */
export function tellCentres(centres: Iterable<readonly [id: string, x: number, y: number]>): void {
  document.documentElement.dataset['centres'] = JSON.stringify([...centres]);
}
