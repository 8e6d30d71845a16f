/** The words every room shares. Positions are WGS84 `[lng, lat]` in degrees. */
export type Lang = 'zh' | 'en';
export type Localised = { readonly zh: string; readonly en: string };
export type Position = readonly [lng: number, lat: number];
/** `[[west, south], [east, north]]` in degrees. */
export type Bounds = readonly [southWest: Position, northEast: Position];
/** Width and height in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };
export type Point = readonly [x: number, y: number];
