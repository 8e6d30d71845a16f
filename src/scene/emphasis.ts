import { packIndex } from '../content/packIndex';
import type { PackSummary } from '../content/packSummary';
import type { ShapeName } from './scene';
import type { Token } from './theme';

export interface EmphasisShape {
  readonly shapes: ShapeName;
  readonly feature: string;
  readonly token: Token;
  /** A shape whose outline means nothing is highlighted by a wash of this strength; others by a line. */
  readonly opacity: number | null;
  /** Its outline is a drawing and no limit, and stays dashed. */
  readonly isSchematic: boolean;
}

/** Where an item of the plan is: each place in the geometry that suits it, drawn over both painters. */
export interface Emphasis {
  readonly item: string;
  readonly shapes: readonly EmphasisShape[];
  /** Signs that get a ring. */
  readonly symbols: readonly string[];
}

/** Only items of the plan light up this way; a place that is itself the subject is selected instead. */
export function emphasisOf(item: string | null, pack: PackSummary): Emphasis | null {
  const found = packIndex(pack).plan.get(item ?? '');
  if (found === undefined) return null;
  const shapes = found.places.flatMap((place) => shapesOf(place, pack));
  const symbols = found.places.filter((place) => packIndex(pack).zones.get(place)?.kind === 'zone');
  return { item: found.id, shapes, symbols };
}

function shapesOf(place: string, pack: PackSummary): readonly EmphasisShape[] {
  const line = (shapes: ShapeName, token: Token): readonly EmphasisShape[] => [
    { shapes, feature: place, token, opacity: null, isSchematic: shapes === 'core' },
  ];
  if (place === pack.city.id) return line('city', 'select');
  const { areas, wings, zones } = packIndex(pack);
  const wing = wings.get(place);
  if (wing !== undefined) return line('wings', `${wing.tone}-ink` as Token);
  if (areas.has(place)) return line('counties', 'select');
  const zone = zones.get(place);
  if (zone?.kind === 'core') return line('core', 'seal');
  if (zone?.kind !== 'extension') return [];
  const fades = pack.geometry.extensions[place]?.fades ?? [];
  return fades.map((fade, band): EmphasisShape => ({
    shapes: 'extensions',
    feature: `${place}.${band}`,
    token: 'seal',
    opacity: fade * 0.4,
    isSchematic: true,
  }));
}
