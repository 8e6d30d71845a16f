import { existsSync, readFileSync } from 'node:fs';
import type { Feature } from 'geojson';
import * as v from 'valibot';
import { idSchema, positionSchema } from '../../../src/content/schema';
import type { Faults } from '../faults';

const riversSchema = v.object({
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      id: idSchema,
      properties: v.strictObject({ name_zh: v.string(), name_en: v.string() }),
      geometry: v.object({
        type: v.literal('LineString'),
        coordinates: v.pipe(v.array(positionSchema), v.minLength(2)),
      }),
    }),
  ),
});

/** Lines in WGS84 for the background only: they are good to hundreds of metres at best. */
export function readRivers(path: string, faults: Faults): readonly Feature[] {
  if (!existsSync(path)) return [];
  const result = v.safeParse(riversSchema, JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.output.features;
  for (const issue of result.issues) {
    faults.add(path, null, `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  return [];
}
