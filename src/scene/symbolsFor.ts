import { packIndex } from '../content/packIndex';
import type { PackSummary } from '../content/packSummary';
import type { LayerId } from '../state/layers';
import type { SceneSymbol } from './scene';

/** The signs that lie over the shapes: schematic by nature, so none has an extent of its own. */
export function symbolsFor(
  pack: PackSummary,
  isOn: (layer: LayerId) => boolean,
): readonly SceneSymbol[] {
  const drawn = pack.geometry.core;
  const core = packIndex(pack).core;
  const symbols: SceneSymbol[] = [];
  if (isOn('openings')) {
    for (const { id, bearing } of pack.openings) symbols.push({ kind: 'opening', id, bearing });
  }
  if (isOn('valley') && core !== undefined && drawn !== null) {
    const { center, bounds } = drawn;
    const east = Math.max(
      bounds[1][0],
      ...Object.values(pack.geometry.extensions).map((each) => each.bounds[1][0]),
    );
    symbols.push({
      kind: 'core',
      id: core.id,
      center,
      rim: [center[0], bounds[1][1]],
      reach: [east, center[1]],
    });
    for (const { id, kind, at } of pack.places)
      if (kind === 'airport' && at !== null) symbols.push({ kind, id, at });
  }
  if (isOn('zones')) {
    for (const { id, at } of pack.zones) if (at !== null) symbols.push({ kind: 'zone', id, at });
  }
  return symbols;
}
