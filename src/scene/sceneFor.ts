import type { Outline } from '../content/outline';
import type { Bounds } from '../domain/words';
import { defaultLayers, type LayerId } from '../state/layers';
import type { View } from '../state/view';
import { labelsFor } from './labelsFor';
import { layersFor } from './layersFor';
import { forRoom } from './forRoom';
import { readersType, type Scene } from './scene';
import { areasOf } from './subjectAreas';
import { symbolsFor } from './symbolsFor';

/** What the map shows for a view. Pure: the same view and pack always give the same scene. */
export function sceneFor(view: View, pack: Outline): Scene {
  const layers = new Set<LayerId>((view.layers as readonly LayerId[] | null) ?? defaultLayers);
  const isOn = (layer: LayerId) => layers.has(layer);
  const lit = areasOf(view.subject, pack);
  const scene: Scene = {
    layers: layersFor(pack, lit, isOn),
    symbols: symbolsFor(pack, isOn),
    labels: labelsFor(pack, view.lang, isOn),
    target: targetOf(view.subject, pack),
    inset: isOn('valley') ? insetOf(view.subject, pack) : null,
    selected: selectedOf(view.subject, pack),
    type: readersType,
  };
  return view.mode === 'present' ? forRoom(scene, view.theme === 'projector') : scene;
}

/** The valley, while the subject is the whole city or a part of the plan. */
function insetOf(subject: string, pack: Outline): Scene['inset'] {
  const core = pack.zones.find(({ kind }) => kind === 'core');
  const isWhole = targetOf(subject, pack) === pack.geometry.city.bounds;
  return core === undefined || !isWhole
    ? null
    : { subject: core.id, target: targetOf(core.id, pack) };
}

function selectedOf(subject: string, pack: Outline): readonly string[] {
  if (pack.areas.some(({ id }) => id === subject)) return [subject];
  if (pack.wings.some(({ id }) => id === subject)) return [subject];
  return [];
}

/** The part of the ground that a subject is about. */
export function targetOf(subject: string, { geometry, zones }: Outline): Bounds {
  const zone = zones.find(({ id }) => id === subject);
  const area = geometry.areas[subject] ?? geometry.wings[subject];
  if (area !== undefined) return area.bounds;
  if (zone === undefined) return geometry.city.bounds;
  if (zone.kind === 'zone')
    return geometry.areas[zone.hosts[0] ?? '']?.bounds ?? geometry.city.bounds;
  const reach = Object.values(geometry.extensions).map(({ bounds }) => bounds);
  return zone.kind === 'core'
    ? unionOf([geometry.core.bounds, ...reach])
    : unionOf([geometry.core.bounds, geometry.extensions[subject]?.bounds ?? geometry.core.bounds]);
}

function unionOf(all: readonly Bounds[]): Bounds {
  return [
    [Math.min(...all.map(([sw]) => sw[0])), Math.min(...all.map(([sw]) => sw[1]))],
    [Math.max(...all.map(([, ne]) => ne[0])), Math.max(...all.map(([, ne]) => ne[1]))],
  ];
}
