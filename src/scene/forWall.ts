import type { Scene, SceneLabel, SceneLayer } from './scene';

/** The smallest name and the smallest figure that the last row reads, in pixels of a wall of 1920 × 1080. */
const leastName = 32;
const leastValue = 30;
const roomScale = 1.4;
const projectorScale = 1.12;
const dimmed = 0.16;

/** What the room is to look at. */
export interface WallSubject {
  readonly id: string;
  /** Labels of all that the subject is about. */
  readonly subject: ReadonlySet<string>;
  /** So near that few counties are in sight: a figure under one name would say nothing. */
  readonly isNear: boolean;
}

/**
 * The same scene for a room full of people: larger names, the subject highlighted and named and the rest
 * dimmed to paper, no inset, whose text would be too small. On a washed-out projector larger and
 * heavier still.
 */
export function forWall(scene: Scene, subject: WallSubject, isProjected: boolean): Scene {
  const more = isProjected ? projectorScale : 1;
  return {
    ...scene,
    layers: scene.layers.map((layer) => roomLayer(layer, subject.id, isProjected ? 1.8 : 1.25)),
    labels: scene.labels.map((label) => roomLabel(label, subject)),
    inset: null,
    type: {
      scale: roomScale * more,
      leastShare: 0,
      wall: { name: leastName * more, value: leastValue, subject: leastName },
      mostMetersPerPixel: 100 / more,
    },
  };
}

function roomLabel(label: SceneLabel, { subject, isNear }: WallSubject): SceneLabel {
  return {
    ...label,
    value: label.kind === 'area' && isNear ? null : label.value,
    isSubject: subject.has(label.id),
  };
}

function roomLayer(layer: SceneLayer, subject: string, heavier: number): SceneLayer {
  if (layer.kind === 'line') return { ...layer, width: layer.width * heavier };
  if (layer.id === 'counties') {
    const fills = layer.fills.map((fill) =>
      fill.opacity < 1 ? { ...fill, opacity: dimmed } : fill,
    );
    return { ...layer, fills };
  }
  // One direction of the valley as the subject: its bands stay, those of the others fade.
  const isSubject = (feature: string) => feature.startsWith(`${subject}.`);
  if (layer.id !== 'extensions' || !layer.fills.some(({ feature }) => isSubject(feature)))
    return layer;
  const fills = layer.fills.map((fill) =>
    isSubject(fill.feature) ? fill : { ...fill, opacity: fill.opacity * 0.3 },
  );
  return { ...layer, fills };
}
