import { packIndex } from '../content/packIndex';
import type { PackSummary } from '../content/packSummary';
import type { Bounds } from '../domain/geometry';
import type { Slots } from '../domain/slots';
import { layersOf, type LayerId } from '../state/layers';
import type { View } from '../state/view';
import { labelsFor } from './labels/labelsFor';
import { layersFor } from './layersFor';
import { forWall } from './forWall';
import { readersType, type Scene } from './scene';
import { areasOf, subjectLabels } from './subjectAreas';
import { symbolsFor } from './symbolsFor';
import { valuesFor, type MapValues } from './valuesFor';

/** What a comparison adds: the signs of the chosen areas and those that are to stand out. */
export interface Compared {
  readonly slots: Slots;
  readonly highlighted: readonly string[] | null;
}

/** What the map shows for a view. Pure: the same view and pack always give the same scene. */
export function sceneFor(view: View, pack: PackSummary, compared?: Compared): Scene {
  const layers = new Set<string>(layersOf(view));
  const isOn = (layer: LayerId) => layers.has(layer);
  const gathered = compared?.highlighted ?? null;
  const values = valuesFor(view, pack);
  // A faded class would be another class: over values only what was gathered by hand stands out.
  const subject = values === null ? areasOf(view.subject, pack) : null;
  // What a step points out: over a map that is otherwise whole, only that is painted in full.
  const pointed = view.mode === 'present' ? view.areas : [];
  const own = values === null && pointed.length > 0 ? (subject ?? new Set(pointed)) : subject;
  const highlighted = gathered === null ? own : new Set(gathered);
  const zone = packIndex(pack).zones.get(view.subject);
  // On a wall the values of a wing, or of where a zone lies, stand among those of all counties.
  const isPart = zone?.kind === 'zone' || packIndex(pack).wings.has(view.subject);
  const isWide = view.mode === 'present' && values !== null && isPart;
  const scene: Scene = {
    layers: layersFor(pack, highlighted, isOn, values),
    symbols: symbolsFor(pack, isOn),
    labels: labelsFor(pack, view.lang, isOn, values),
    target: targetOf(isWide ? pack.city.id : view.subject, pack),
    inset: compared === undefined && isOn('valley') ? insetOf(view.subject, pack) : null,
    selected: [...selectedOf(view.subject, pack), ...pointed],
    type: readersType,
    signs: [...(compared?.slots ?? [])].map(([id, slot]) => ({ id, slot })),
    values: values === null ? null : sceneValues(values, pack),
    places: null,
  };
  if (view.mode !== 'present') return scene;
  const room = {
    id: view.subject,
    subject: new Set([...subjectLabels(isWide ? pack.city.id : view.subject, pack), ...pointed]),
    isNear: zone !== undefined && zone.kind !== 'zone',
  };
  return forWall(scene, room, view.theme === 'projector');
}

function sceneValues(
  { indicator, year, values, rating }: MapValues,
  pack: PackSummary,
): Scene['values'] {
  const missing = pack.areas.filter((_, index) => (values[index] ?? null) === null);
  return { indicator, year, rating, missing: missing.map(({ id }) => id) };
}

/** The valley, while the subject is the whole city or a part of the plan. */
function insetOf(subject: string, pack: PackSummary): Scene['inset'] {
  const core = packIndex(pack).core;
  const isWhole = targetOf(subject, pack) === pack.geometry.city.bounds;
  return core === undefined || !isWhole
    ? null
    : { subject: core.id, target: targetOf(core.id, pack) };
}

function selectedOf(subject: string, pack: PackSummary): readonly string[] {
  const { areas, wings } = packIndex(pack);
  return areas.has(subject) || wings.has(subject) ? [subject] : [];
}

/** The part of the ground that a subject is about. */
export function targetOf(subject: string, pack: PackSummary): Bounds {
  const { geometry } = pack;
  const zone = packIndex(pack).zones.get(subject);
  const area = geometry.areas[subject] ?? geometry.wings[subject];
  if (area !== undefined) return area.bounds;
  if (zone === undefined) return geometry.city.bounds;
  if (zone.kind === 'zone')
    return geometry.areas[zone.hosts[0] ?? '']?.bounds ?? geometry.city.bounds;
  const core = geometry.core?.bounds ?? geometry.city.bounds;
  const reach = Object.values(geometry.extensions).map(({ bounds }) => bounds);
  return zone.kind === 'core'
    ? unionOf([core, ...reach])
    : unionOf([core, geometry.extensions[subject]?.bounds ?? core]);
}

function unionOf(all: readonly Bounds[]): Bounds {
  return [
    [Math.min(...all.map(([sw]) => sw[0])), Math.min(...all.map(([sw]) => sw[1]))],
    [Math.max(...all.map(([, ne]) => ne[0])), Math.max(...all.map(([, ne]) => ne[1]))],
  ];
}
