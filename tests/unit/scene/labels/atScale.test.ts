import { expect, test } from 'vitest';
import { summary } from '../../../../src/content/start';
import { fitBounds, project } from '../../../../src/scene/camera';
import { placeAtScale } from '../../../../src/scene/labels/atScale';
import { collides } from '../../../../src/scene/labels/collision';
import { groupLabels } from '../../../../src/scene/labels/groupLabels';
import { sceneFor } from '../../../../src/scene/sceneFor';
import { defaultView } from '../../../../src/state/view';

const size = { width: 1200, height: 800 };
const { bounds } = summary.geometry.city;
const whole = fitBounds(bounds, size, { left: 0, top: 0, ...size });
const labels = [...sceneFor(defaultView, summary).labels, ...groupLabels(summary, 'zh')];

/** Names at so many steps of zoom from the whole. */
function placedAt(steps: number) {
  const camera = { ...whole, zoom: whole.zoom + steps };
  const [left, right] = bounds.map((at) => project(camera, size, at)[0]) as [number, number];
  const zoomRatio = (right - left) / size.width;
  const context = { camera, size, zoomRatio, ringOf: () => [], obstacles: [] };
  return placeAtScale(labels, summary, context);
}
const groups = new Set(summary.wings.map(({ id }) => id));

test('from afar the groups are named, from near their areas alone', () => {
  const named = (steps: number) => placedAt(steps).filter(({ id }) => groups.has(id)).length;
  expect(named(-2)).toBe(groups.size);
  expect(named(0.5)).toBe(0);
});

test.each([-2, -1, 0, 1])('no two names touch, %s steps from the whole', (steps) => {
  const placed = placedAt(steps).filter(({ kind }) => kind === 'area');
  for (const [i, { box }] of placed.entries())
    for (const other of placed.slice(i + 1))
      expect(collides(box, other.box, 0), `${placed[i]?.id} ${other.id}`).toBe(false);
});
