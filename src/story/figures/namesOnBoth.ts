import type { Bounds, Size } from '../../domain/geometry';
import { textWidth } from '../../domain/textWidth';
import type { PlacedSymbol } from '../../map/placeSymbols';
import { ringOf } from '../../map/shapes';
import { project, type Camera, type FreeBox } from '../../scene/camera';
import { placeLabels } from '../../scene/labels/place';
import type { LabelContext, PlacedLabel } from '../../scene/labels/types';
import type { Scene, SceneLabel } from '../../scene/scene';

/** How two maps are seen: one camera and one size for both. */
interface Seen {
  readonly camera: Camera;
  readonly size: Size;
  /** The whole city. */
  readonly bounds: Bounds;
  /** Of each map. */
  readonly symbols: readonly (readonly PlacedSymbol[])[];
}

/** The part of a map's box that the city fills; on its left is room for names that have none in their shape. */
export function freeIn({ width, height }: Size, unit: number): FreeBox {
  const [margin, aside] = [6 * unit, 0.06 * width];
  const free = { left: margin + aside, top: margin, height: height - 2 * margin };
  return { ...free, width: width - 2 * margin - aside };
}

/** The names of each map; of one indicator they stand at the same points of both. */
export function namesIn(
  scenes: readonly Scene[],
  isOne: boolean,
  seen: Seen,
): readonly (readonly PlacedLabel[])[] {
  const contexts = scenes.map(({ type }, at) => contextOf(seen, seen.symbols[at] ?? [], type));
  const [first] = contexts;
  if (isOne && first !== undefined) return namesOnBoth(scenes, first);
  return scenes.map(({ labels }, at) => placeLabels(labels, contexts[at] ?? contextOf(seen, [])));
}

function contextOf(
  { camera, size, bounds }: Seen,
  symbols: readonly PlacedSymbol[],
  type?: Scene['type'],
): LabelContext {
  const [left, right] = bounds.map((at) => project(camera, size, at)[0]);
  return {
    camera,
    size,
    zoomRatio: ((right ?? 0) - (left ?? 0)) / size.width,
    ringOf,
    obstacles: symbols.map((symbol) => ({ ...symbol, isSmall: symbol.kind !== 'core' })),
    ...(type !== undefined && { type }),
  };
}

const keyOf = ({ kind, id }: Pick<SceneLabel, 'kind' | 'id'>) => `${kind} ${id}`;
const widest = (texts: readonly (string | null)[]): string | null =>
  texts.reduce((a, b) => (textWidth(b ?? '', 1) > textWidth(a ?? '', 1) ? b : a), null);

/**
 * The names of several maps of one camera and size, placed once: each name stands at the same point of every map, with
 * that map's value below it. The labels of all scenes must be the same but for their values.
 */
export function namesOnBoth(
  scenes: readonly Scene[],
  context: LabelContext,
): readonly (readonly PlacedLabel[])[] {
  const values = scenes.map(
    ({ labels }) => new Map(labels.map((label) => [keyOf(label), label.value] as const)),
  );
  const roomy = (scenes[0]?.labels ?? []).map((label) => ({
    ...label,
    value: widest(values.map((own) => own.get(keyOf(label)) ?? null)),
  }));
  const placed = placeLabels(roomy, context);
  return values.map((own) =>
    placed.map((label) => {
      const value = own.get(keyOf(label)) ?? null;
      const lines = label.lines.flatMap((line) => {
        if (line.isValue !== true) return [line];
        return value === null ? [] : [{ ...line, text: value }];
      });
      return { ...label, lines };
    }),
  );
}
