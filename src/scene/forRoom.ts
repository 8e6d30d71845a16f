import type { Scene, SceneLayer } from './scene';

/** 28 px on a wall of 1920 × 1080: the smallest text that the last row reads. */
const leastShare = 28 / Math.sqrt(1920 * 1080);
const roomScale = 1.3;
const projectorScale = 1.4;
const dimmed = 0.16;

/**
 * The same scene for a room full of people: larger names, the subject lit and the rest dimmed to
 * paper, no inset, whose text would be too small. On a washed-out projector larger and heavier still.
 */
export function forRoom(scene: Scene, subject: string, isProjected: boolean): Scene {
  const more = isProjected ? projectorScale : 1;
  return {
    ...scene,
    layers: scene.layers.map((layer) => roomLayer(layer, subject, isProjected ? 1.8 : 1.25)),
    inset: null,
    type: {
      scale: roomScale * more,
      leastShare: leastShare * more,
      mostMetersPerPixel: 100 / more,
    },
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
  const isOwn = (feature: string) => feature.startsWith(`${subject}.`);
  if (layer.id !== 'extensions' || !layer.fills.some(({ feature }) => isOwn(feature))) return layer;
  const fills = layer.fills.map((fill) =>
    isOwn(fill.feature) ? fill : { ...fill, opacity: fill.opacity * 0.3 },
  );
  return { ...layer, fills };
}
