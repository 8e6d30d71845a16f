import { summary } from '../../../src/content/start';
import { ringOf } from '../../../src/map/shapes';
import { fitBounds, project, type Camera } from '../../../src/scene/camera';
import { placeAtScale } from '../../../src/scene/labels/atScale';
import { placeLabels } from '../../../src/scene/labels/place';
import type { Scene } from '../../../src/scene/scene';
import { sceneFor } from '../../../src/scene/sceneFor';
import { defaultView } from '../../../src/state/view';

const size = { width: 1280, height: 800 } as const;
const frames = 40;

/** Milliseconds that each frame of a way from the whole into its middle takes to place its names, the second time that it is gone. */
export function layoutTimes(): readonly number[] {
  const scene = sceneFor(defaultView, summary);
  // Before the first frames the names of a page have been placed, and the engine has compiled what does it.
  timesOf(scene);
  return timesOf(scene);
}

function timesOf(scene: Scene): readonly number[] {
  const { bounds } = summary.geometry.city;
  const whole = fitBounds(bounds, size, { left: 0, top: 0, ...size });
  return Array.from({ length: frames }, (_, at): number => {
    const camera: Camera = { ...whole, zoom: whole.zoom + (at / frames) * 5 };
    const [left] = project(camera, size, bounds[0]);
    const [right] = project(camera, size, bounds[1]);
    const zoomRatio = (right - left) / size.width;
    const begun = performance.now();
    const { labels, type } = scene;
    const context = { camera, size, zoomRatio, ringOf, obstacles: [], type };
    if (LARGE_PACK) placeAtScale(labels, summary, context);
    else placeLabels(labels, context);
    return performance.now() - begun;
  });
}
