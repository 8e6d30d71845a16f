import type { Point } from '../domain/geometry';

/** What a hand does with the laser dot or the pen. */
export type AnnotationTool = 'laser' | 'pen';
export type AnnotationPhase = 'press' | 'move' | 'release' | 'away' | 'wipe';

/**
 * A place on the stage that is the same in both windows, whatever their sizes: degrees on the map
 * (`[lng, lat]`), or shares of the width and height of a box of words or of the figure.
 */
export interface StagePoint {
  readonly on: 'map' | InkBox;
  readonly at: Point;
}
export interface AnnotationStroke {
  readonly tool: AnnotationTool;
  readonly phase: AnnotationPhase;
  /** `null` where the hand is on nothing that the other window has. */
  readonly spot: StagePoint | null;
}

/** The map under the talk: pixels of the window to degrees and back; `null` while it has no size. */
export interface MapHandle {
  readonly placeAt: (point: Point) => Point | null;
  readonly pointOf: (place: Point) => Point | null;
  /** Looks again at what lies over the map, for names to keep clear of it. */
  readonly keepClear: () => void;
  /** Whether figures are to stand under the names of areas, be there room for them or not. */
  readonly hasFigures: () => boolean;
  /** Whether a figure stands under any name. */
  readonly showsNumbers: () => boolean;
}

const inkBoxes = ['card', 'told', 'figure'] as const;
type InkBox = (typeof inkBoxes)[number];

/** The box on the wall (`data-ink-box`), in CSS pixels of the window. */
function inkBox(name: InkBox): DOMRect | undefined {
  return document.querySelector(`[data-ink-box="${name}"]`)?.getBoundingClientRect();
}

/** Where in the talk a point of the window is, in CSS pixels. */
export function stagePointAt([x, y]: Point, ground: MapHandle | null): StagePoint | null {
  for (const on of inkBoxes) {
    const box = inkBox(on);
    if (box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
      return { on, at: [(x - box.left) / box.width, (y - box.top) / box.height] };
  }
  const at = ground?.placeAt([x, y]) ?? null;
  return at === null ? null : { on: 'map', at };
}

/** The point of this window where such a spot is. */
export function pointOf({ on, at }: StagePoint, ground: MapHandle | null): Point | null {
  if (on === 'map') return ground?.pointOf(at) ?? null;
  const box = inkBox(on);
  if (box === undefined) return null;
  return [box.left + at[0] * box.width, box.top + at[1] * box.height];
}

const tools: readonly unknown[] = ['laser', 'pen'];
const phases: readonly unknown[] = ['press', 'move', 'release', 'away', 'wipe'];

/** What another window sent, or `null` where it is no stroke. */
export function readStroke(data: unknown): AnnotationStroke | null {
  const { tool, phase, spot } = (data ?? {}) as Record<string, unknown>;
  if (!tools.includes(tool) || !phases.includes(phase)) return null;
  const known = { tool: tool as AnnotationTool, phase: phase as AnnotationPhase };
  if (spot === null) return { ...known, spot };
  const { on, at } = (spot ?? {}) as Record<string, unknown>;
  const box = inkBoxes.find((name) => name === on);
  if ((on !== 'map' && box === undefined) || !Array.isArray(at)) return null;
  const [x, y]: unknown[] = at;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
  return { ...known, spot: { on: box ?? 'map', at: [Number(x), Number(y)] } };
}
