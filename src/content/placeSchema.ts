import * as v from 'valibot';
import { idSchema, localisedSchema, positionSchema, sources } from './wordsSchema';

const packKinds = [
  'seat',
  'heritage',
  'station',
  'airport',
  'college',
  'scenic',
  // Seats of the prefectures around, and of provinces: the way to these is shown.
  'city',
  'capital',
] as const;
/** What a place is; each kind has a sign of its own on the map. One of somebody's own is never in a pack. */
export const placeKinds = [...packKinds, 'own'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/**
 * How well the point is known. `site`: the thing itself, rounded to 0.001°, about 100 m; `approx`: one
 * source that nothing confirms, or two that differ; `town`, `village`: the settlement only; `none`: no
 * position that can be trusted, so the place is listed and not drawn.
 */
export const precisions = ['site', 'approx', 'town', 'village', 'none'] as const;

const kindSchema: v.GenericSchema<PlaceKind> = v.picklist(packKinds);

/** A point of the map: a row of `places.csv`. */
export const placeSchema = v.strictObject({
  id: idSchema,
  kind: kindSchema,
  /** What else it is: it has one sign and one card, and stands in the lists of these kinds too. */
  also: v.optional(v.array(kindSchema)),
  name: localisedSchema,
  /** The area it lies in; `null` outside the city, or where that was not confirmed. */
  area: v.nullable(idSchema),
  /** `[lng, lat]` in degrees, WGS84. */
  at: v.nullable(positionSchema),
  precision: v.picklist(precisions),
  /** A campus, a line, or why there is no better point. */
  note: v.nullable(localisedSchema),
  sources,
});
export type Place = v.InferOutput<typeof placeSchema>;
