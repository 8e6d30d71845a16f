import type { Box, LabelContext, Obstacle, PlacedLabel } from '../scene/labels/types';
import type { Scene, SceneLabel } from '../scene/scene';
import { placedNames } from './placedNames';
import { placeLayer } from './placeLayer';
import { boxesOf, type Lens } from './placeLens';
import type { PlacedSymbol } from './placeSymbols';
import { ringOf } from './shapes';

/** What of the view and the page the names of a scene are placed by. CSS pixels. */
interface Ground extends Pick<LabelContext, 'camera' | 'size' | 'zoomRatio'> {
  readonly symbols: readonly PlacedSymbol[];
  readonly lens: Lens | null;
  /** What of the page lies over the map. */
  readonly keepOut: readonly Box[];
}
/** The names, and with them all that the signs of places must keep clear of. */
interface Placed extends LabelContext, Pick<Scene, 'layers'> {
  readonly names: readonly PlacedLabel[];
}

/** Places the names of a scene among its symbols, and beside the lens where there is one. */
export function placedOnMap(scene: Scene, ground: Ground): Placed {
  const { camera, size, zoomRatio, symbols, lens, keepOut } = ground;
  const standing: readonly Obstacle[] = [
    ...symbols.map((symbol) => ({ ...symbol, isSmall: symbol.kind !== 'core' })),
    ...keepOut.map((box) => ({ id: '', box })),
    ...(lens === null ? [] : boxesOf(lens).map((box) => ({ id: '', box }))),
  ];
  const context = { camera, size, zoomRatio, ringOf, type: scene.type };
  const signs = placeLayer.obstacles(scene.places, camera, size);
  const names = placedNames(lens === null ? scene.labels : scene.labels.filter(isOutside), {
    ...context,
    obstacles: [...standing, ...signs],
  });
  return { ...context, layers: scene.layers, names, obstacles: [...standing, ...names] };
}

/** What the lens names need not be named twice. */
const isOutside = ({ kind }: SceneLabel): boolean =>
  kind !== 'core' && kind !== 'extension' && kind !== 'landmark';
