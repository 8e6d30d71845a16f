import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { positionSchema } from '../../../src/content/schema';
import type { Faults } from '../faults';

const positive = v.pipe(v.number(), v.gtValue(0));
const count = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least));
/** Datums that a file may be in. At the scale of a map CGCS2000 and WGS-84 are one: they differ by less than a metre. */
export const datums = ['WGS-84', 'CGCS2000', 'GCJ-02'] as const;
const fileSchema = {
  /** Path below `node_modules`, or, with `./` before it, below the pack's own folder. */
  file: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a sha256')),
  /** Codes of the features to read; all of them where it is left out. */
  only: v.exactOptional(v.array(v.string())),
  /** Of a file of the pack's own: said, never guessed. */
  crs: v.exactOptional(v.picklist(datums, `is not one of ${datums.join(', ')}`)),
  /** Which property has the official code, `adcode` where neither is said, or else the name. */
  codeField: v.exactOptional(v.string()),
  nameField: v.exactOptional(v.string()),
  /** Which object of a TopoJSON with several. */
  object: v.exactOptional(v.string()),
  /** Of a Shapefile's texts, where no `.cpg` tells. */
  encoding: v.exactOptional(v.picklist(['UTF-8', 'GBK'], 'is not one of UTF-8, GBK')),
  /** Whether small faults of the outlines are mended; each is told. */
  repair: v.exactOptional(v.boolean()),
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
  /** How deep an outline may lie in the one beside it before that is told, where files that were drawn apart have been joined. */
  overlapMeters: v.exactOptional(positive),
  quantisation: v.pipe(v.number(), v.integer(), v.minValue(1000)),
  /** Of a small area's own size, so that the bends of a district stay where a country's are straightened. */
  toleranceShare: v.exactOptional(shareSchema),
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
export type ShapeFile = Omit<Settings['counties'], 'areasKm2'>;

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
