import * as v from 'valibot';
import { wallFigures } from './wallFigureSchema';
import { idSchema } from './wordsSchema';

/** What a step of the talk puts on the wall: the map, a figure, or both, in a fixed grid. */

const year = v.pipe(v.number(), v.integer());

/** One bar a county: an indicator's values of a year, or what changed since an earlier one. */
export const barsSchema = v.strictObject({
  chart: v.literal('bars'),
  indicator: idSchema,
  year: v.exactOptional(year),
  since: v.exactOptional(year),
  /** The whole city’s count stands large above the bars. */
  isTotalled: v.exactOptional(v.literal(true)),
});

/** Every figure of the wall, by its chart; `src/story/figures/registry.ts` has what draws it. */
export const figureSchema = v.variant('chart', [barsSchema, ...wallFigures]);

/** One of two maps: an indicator in a year, or what changed of it since an earlier one; without an indicator, the plan. */
export const pairedMapSchema = v.strictObject({
  indicator: v.exactOptional(idSchema),
  year: v.exactOptional(year),
  since: v.exactOptional(year),
});

const withFigure = <Kind extends string>(kind: Kind) =>
  v.strictObject({ kind: v.literal(kind), figure: figureSchema });
const bare = <Kind extends string>(kind: Kind) => v.strictObject({ kind: v.literal(kind) });

export const stageSchema = v.variant('kind', [
  /** The map in the whole room under the heading. */
  bare('map'),
  /** The figure on the left, the map on the right; each keeps its place while the other changes. */
  withFigure('map-figure'),
  /** The same rooms: one number large, the map beside it. */
  withFigure('number'),
  /** The figure in the whole room; the map is there and not seen. */
  withFigure('figure'),
  withFigure('diagram'),
  /** Two maps of one camera side by side, each with its heading; the page's own map is there and not seen. */
  v.strictObject({
    kind: v.literal('two-maps'),
    maps: v.tuple([pairedMapSchema, pairedMapSchema]),
  }),
  /** Thanks, where the map is to be found, the sources and the data's version. */
  bare('closing'),
]);

export type Stage = v.InferOutput<typeof stageSchema>;
export type StageKind = Stage['kind'];
export type PairedMap = v.InferOutput<typeof pairedMapSchema>;
/** What `story.yaml` may name as a figure, and the two maps, which are a stage of their own there. */
export type WallFigure =
  | v.InferOutput<typeof figureSchema>
  | { readonly chart: 'maps'; readonly maps: readonly [PairedMap, PairedMap] };
export type FigureOf<Chart extends WallFigure['chart']> = Extract<WallFigure, { chart: Chart }>;
