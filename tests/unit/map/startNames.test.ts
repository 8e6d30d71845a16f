import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import type { Lang } from '../../../src/domain/lang';
import Overlay from '../../../src/map/Overlay.svelte';
import { fitBounds, type FreeBox } from '../../../src/scene/camera';
import type { Box } from '../../../src/scene/labels/types';
import { sceneFor } from '../../../src/scene/sceneFor';
import { defaultView } from '../../../src/state/view';

/** The window, and how much of it masthead, legend, strategy and panel leave to the map. */
const sizes = [
  [1280, 800, { left: 20, top: 150, width: 840, height: 560 }],
  [1440, 900, { left: 24, top: 160, width: 1000, height: 650 }],
  [1920, 1080, { left: 30, top: 155, width: 1380, height: 820 }],
] as const;

/** A phone of 390 × 844: the box of the city, and what lies over the map beside it. */
const phone = {
  size: [390, 744],
  free: { left: 27, top: 13, width: 335, height: 222 },
  keepOut: [
    [8, 6, 152, 50],
    [336, 94, 382, 271],
    [8, 243, 330, 272],
    [0, 280, 390, 744],
  ],
} as const;

/** The texts of the whole city's map in a window. */
function textsOn(
  lang: Lang,
  width: number,
  height: number,
  free: FreeBox,
  keepOut: readonly Box[] = [],
) {
  const scene = sceneFor({ ...defaultView, lang }, pack);
  const size = { width, height };
  const { bounds } = pack.geometry.city;
  const viewport = { camera: fitBounds(scene.target, size, free), size, free, keepOut };
  const { body } = render(Overlay, { props: { scene, bounds, viewport, isStill: true } });
  return [...body.matchAll(/<text[^>]*>([^<]+)/g)].map(([, text]) => text);
}

test.each(sizes)('both zones are named on the start map at %d × %d', (width, height, free) => {
  for (const lang of ['zh', 'en'] as const) {
    const zones = pack.zones.filter(({ kind }) => kind === 'zone').map(({ short }) => short[lang]);
    expect(textsOn(lang, width, height, free)).toEqual(expect.arrayContaining(zones));
  }
});

test.each(['zh', 'en'] as const)(
  'every area is named on the start map of a phone in %s',
  (lang) => {
    const { size, free, keepOut } = phone;
    const texts = textsOn(lang, ...size, free, keepOut);
    const missing = pack.areas.filter(
      ({ name, short }) => !texts.includes(name[lang]) && !texts.includes(short[lang]),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  },
);
