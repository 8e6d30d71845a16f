import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { comparable } from '../../src/compare/atlas';
import type { Pack } from '../../src/content/schema';
import { ringOf } from '../../src/map/shapes';
import { fitBounds } from '../../src/scene/camera';
import { placeLabels } from '../../src/scene/labels/place';
import { sceneFor } from '../../src/scene/sceneFor';
import { cutLabel } from '../../src/scene/valueLabels';
import { valuesFor } from '../../src/scene/valuesFor';
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
      const context = { camera, size, zoomRatio: 1, ringOf, obstacles: [] };
      return placeLabels(scene.labels, context)
        .filter(({ kind, lines }) => kind === 'area' && lines.length < 2)
        .map((label) => `${id}: ${label.id}`);
    });
    expect(bare).toEqual([]);
  },
);

/** Of the legend's strip, in its own units; its limits are set at 12.5 px, on a phone at 17. */
const stripWidth = 256;
const places = (['zh', 'en'] as const).flatMap((lang) =>
  [12.5, 17].map((size) => [lang, size] as const),
);

test.each(places)('no limit of a class lies on the next (%s, %s px)', (lang, size) => {
  const touching = comparable(pack).flatMap(({ id }) => {
    const values = valuesFor({ ...defaultView, indicator: id }, pack);
    if (values === null) return [`${id}: no values`];
    const { bins } = values.bins;
    const limits = bins.slice(1).map(({ from }) => cutLabel(values, from, lang));
    const widest = Math.max(...limits.map((text) => widthOf(text) * size));
    return widest < stripWidth / bins.length ? [] : [`${id}: ${limits.join(' ')}`];
  });
  expect(touching).toEqual([]);
});

/** In ems. */
function widthOf(text: string): number {
  const ems = [...text].map((glyph) =>
    /\p{Script=Han}/u.test(glyph) ? 1 : /[\u2009,.]/.test(glyph) ? 0.25 : 0.55,
  );
  return ems.reduce((sum, em) => sum + em, 0);
}

test('a limit in 万 has as few decimals as it has', () => {
  const values = valuesFor({ ...defaultView, indicator: 'population' }, pack);
  const limits = values?.bins.bins.slice(1).map(({ from }) => cutLabel(values, from, 'zh'));
  expect(limits).toEqual(['22万人', '40万人', '50万人']);
});
