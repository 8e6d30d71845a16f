import * as v from 'valibot';
import { boundsSchema, idSchema, positionSchema } from './wordsSchema';

/** Measured or derived properties of a shape, all from the published topology. */
export const areaGeometrySchema = v.strictObject({
  bounds: boundsSchema,
  centroid: positionSchema,
  /** Geodesic area of the converted, unsimplified shape. */
  areaKm2: v.number(),
  /** Label anchors inside the shape, best first, with the free radius in metres. */
  anchors: v.array(v.strictObject({ at: positionSchema, radiusMeters: v.number() })),
  neighbours: v.array(idSchema),
  /** `null` where the plan has no core. */
  fromCore: v.nullable(
    v.strictObject({
      /** Compass bearing in degrees, from the core's centre to the centroid. */
      bearing: v.number(),
      direction: v.picklist(['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw', 'here']),
      distanceKm: v.number(),
    }),
  ),
});

/** What the geometry build adds to a pack. */
export const geometrySchema = v.strictObject({
  city: v.strictObject({ bounds: boundsSchema, centroid: positionSchema, areaKm2: v.number() }),
  wings: v.record(
    idSchema,
    v.strictObject({ bounds: boundsSchema, centroid: positionSchema, areaKm2: v.number() }),
  ),
  areas: v.record(idSchema, areaGeometrySchema),
  /** `null` where the plan has none. */
  core: v.nullable(
    v.strictObject({
      center: positionSchema,
      radiusMeters: v.number(),
      areaKm2: v.number(),
      bounds: boundsSchema,
    }),
  ),
  /** Outer reach of the extension sectors: a drawing choice, not an extent. */
  extensions: v.record(
    idSchema,
    v.strictObject({
      bounds: boundsSchema,
      label: positionSchema,
      /** Share of the full colour of each band, from the core outwards. */
      fades: v.array(v.number()),
    }),
  ),
});
