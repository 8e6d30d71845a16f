import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { positionSchema } from '../../../src/content/schema';
import type { Faults } from '../faults';

const positive = v.pipe(v.number(), v.gtValue(0));
const count = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least));
const fileSchema = {
  /** Path below `node_modules`, or, with `./` before it, below the pack's own folder. */
  file: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a sha256')),
  /** Codes of the features to read; all of them where it is left out. */
  only: v.exactOptional(v.array(v.string())),
};
const shareSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** `geometry.yaml`: every choice that the drawing of a city rests on. */
export const settingsSchema = v.strictObject({
  counties: v.strictObject({ ...fileSchema, areasKm2: v.record(v.string(), positive) }),
  neighbours: v.optional(v.array(v.strictObject({ code: v.string(), ...fileSchema })), []),
  /** How many pieces the whole falls into, and holes it has, where that was looked at: islands, exclaves, enclaves. */
  pieces: v.optional(count(1), 1),
  holes: v.optional(count(0), 0),
  /** How many of the file's rings cross or touch themselves, where that was looked at. */
  crossings: v.optional(count(0), 0),
  snapMeters: positive,
  quantisation: v.pipe(v.number(), v.integer(), v.minValue(1000)),
  toleranceM2: v.strictObject({ counties: positive, neighbours: positive, rivers: positive }),
  core: v.optional(
    v.strictObject({
      center: positionSchema,
      areaKm2: positive,
      vertices: v.pipe(v.number(), v.integer(), v.minValue(32)),
    }),
  ),
  extensions: v.optional(
    v.strictObject({
      widthDegrees: v.pipe(v.number(), v.minValue(10), v.maxValue(90)),
      reachMeters: positive,
      bands: v.pipe(v.number(), v.integer(), v.minValue(1)),
      /** Opacity factor of the innermost and the outermost band. */
      fade: v.strictTuple([shareSchema, shareSchema]),
    }),
  ),
});

export type Core = NonNullable<Settings['core']>;
/** What sectors are drawn with: the circle that they go out from, and how far. */
export interface SectorSettings {
  readonly core: Core;
  readonly extensions: NonNullable<Settings['extensions']>;
}
export type Settings = v.InferOutput<typeof settingsSchema>;
export type ShapeFile = {
  readonly file: string;
  readonly sha256: string;
  readonly only?: readonly string[];
};

/** @throws {Error} naming every fault, for without settings there is nothing to go on with. */
export function readSettings(path: string, faults: Faults): Settings {
  const result = v.safeParse(settingsSchema, parse(readFileSync(path, 'utf8')));
  if (result.success) return result.output;
  for (const issue of result.issues) {
    faults.add(path, null, `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  throw new Error(faults.report());
}

/** What sectors are drawn with; `null` where the settings have no circle or no reach. */
export function sectorSettings({ core, extensions }: Settings): SectorSettings | null {
  return core === undefined || extensions === undefined ? null : { core, extensions };
}
