/** A place, WGS84, in degrees. */
export type Position = readonly [lng: number, lat: number];
/** `[[west, south], [east, north]]` in degrees. */
export type Bounds = readonly [southWest: Position, northEast: Position];
/** Width and height in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };
export type Point = readonly [x: number, y: number];
