import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { comparable } from '../../src/compare/atlas';
import type { Pack } from '../../src/content/schema';
import { ringOf } from '../../src/map/shapes';
import { fitBounds } from '../../src/scene/camera';
import { placeLabels } from '../../src/scene/placeLabels';
import { sceneFor } from '../../src/scene/sceneFor';
import { defaultView } from '../../src/state/view';

const pack = JSON.parse(readFileSync('geodata/dist/pack.json', 'utf8')) as Pack;
/** A comparison at 1280 × 800: what panel, masthead and legend leave. */
const size = { width: 1280, height: 800 };
const free = { left: 38, top: 194, width: 652, height: 555 };

test.each(['zh', 'en'] as const)(
  'whatever colours the map, every county bears its value on a small desktop (%s)',
  (lang) => {
    const bare = comparable(pack).flatMap(({ id }) => {
      const view = { ...defaultView, mode: 'compare', indicator: id, lang } as const;
      const scene = sceneFor(view, pack);
      const camera = fitBounds(scene.target, size, free);
      const ground = { camera, size, free, closeness: 1, ringOf, obstacles: [] };
      return placeLabels(scene.labels, ground)
        .filter(({ kind, lines }) => kind === 'area' && lines.length < 2)
        .map((label) => `${id}: ${label.id}`);
    });
    expect(bare).toEqual([]);
  },
);
