import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { fillStatesFor, styleFor } from '../../../src/map/live/styleFor';
import type { Scene } from '../../../src/scene/scene';
import { sceneFor } from '../../../src/scene/sceneFor';
import { themeNames, themes } from '../../../src/scene/theme';
import { layerIds } from '../../../src/state/layers';
import { charts, defaultView, modes, type View } from '../../../src/state/view';
import { toyPack } from '../toyPack';

const source = { source: { type: 'geojson', data: 'data:,' } } as const;

/** MapLibre is told not to look at a style before it paints it: it is looked at here. */
const pack = toyPack();
const faultsOf = (scene: Scene, theme: (typeof themeNames)[number]) =>
  validateStyleMin(styleFor(scene, themes[theme], source)).map(({ message }) => message);

const first = (items: readonly { readonly id: string }[]) => items[0]?.id ?? expect.fail('none');
const subjects = {
  city: pack.city.id,
  area: first(pack.areas),
  wing: first(pack.wings),
  core: first(pack.zones.filter(({ kind }) => kind === 'core')),
  extension: first(pack.zones.filter(({ kind }) => kind === 'extension')),
  zone: first(pack.zones.filter(({ kind }) => kind === 'zone')),
  item: first(pack.plan),
};
const indicator = first(pack.indicators);
const settings: readonly Partial<View>[] = [
  {},
  { layers: [] },
  { layers: layerIds },
  { indicator },
  { indicator, against: pack.city.id },
  { chart: charts[1] },
];

const cases = themeNames.flatMap((theme) =>
  modes.flatMap((mode) => Object.keys(subjects).map((kind) => ({ theme, mode, kind }))),
);
test.each(cases)('the style of $theme, $mode, $kind keeps to the specification', (one) => {
  const { theme, mode, kind } = one;
  const subject = subjects[kind as keyof typeof subjects];
  for (const setting of settings) {
    const scene = sceneFor({ ...defaultView, mode, subject, ...setting }, pack);
    expect(scene.layers.length).toBeGreaterThan(0);
    expect(faultsOf(scene, theme)).toEqual([]);
    // What a feature's state says is painted as it stands, and no style is asked about it.
    for (const { color, opacity } of fillStatesFor(scene, themes[theme]).values()) {
      expect(color).toMatch(/^(#[0-9a-f]{3,8}|rgba?\([\d., %/]+\)|hsla?\([\d., %/]+\))$/i);
      expect(opacity).toBeGreaterThanOrEqual(0);
      expect(opacity).toBeLessThanOrEqual(1);
    }
  }
});

test('a colour that is none is seen', () => {
  const theme = { ...themes.light, ground: 'paper-white' };
  expect(validateStyleMin(styleFor(sceneFor(defaultView, pack), theme, source))).not.toEqual([]);
});
