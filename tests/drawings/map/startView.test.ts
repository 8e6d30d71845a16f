import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import Drawing from '../../../src/map/drawing/Drawing.svelte';
import Overlay from '../../../src/map/Overlay.svelte';
import { paintCss } from '../../../src/prerender/paintCss';
import { fitBounds } from '../../../src/scene/camera';
import { sceneFor } from '../../../src/scene/sceneFor';
import { themeCss } from '../../../src/scene/theme';
import { defaultView } from '../../../src/state/view';

const size = { width: 900, height: 640 };
const free = { left: 20, top: 20, width: 860, height: 600 };

/** The map of a subject as one SVG document that any browser opens. */
function drawingOf(subject: string): string {
  const scene = sceneFor({ ...defaultView, subject }, pack);
  const camera = fitBounds(scene.target, size, free);
  const map = { scene, bounds: pack.geometry.city.bounds };
  const parts = [
    render(Drawing, { props: { ...map, camera, size } }).body,
    render(Overlay, {
      props: { ...map, viewport: { camera, size, free, keepOut: [] }, isStill: true },
    }).body,
  ];
  const inner = parts
    .join('\n')
    .replace(/<!--.*?-->/g, '')
    .replace(/ class="([^"]*?)\s*svelte-[a-z0-9]+"/g, ' class="$1"')
    .replace(/(-?\d+\.\d{4})\d+/g, '$1')
    .replace(/></g, '>\n<')
    // Hit areas repeat the shapes of the counties and paint nothing.
    .replace(/<path[^>]*class="hit"[^>]*>\n?(<\/path>)?\n/g, '');
  const style = `${themeCss().split('\n')[0] ?? ''}${paintCss()}.line,.hit{fill:none}.over,.under,.rim{fill:none;stroke:var(--ink);stroke-width:2px}.rim{stroke:var(--seal);stroke-dasharray:5 3.5}.zone{fill:var(--zone-ink)}text{text-anchor:middle;font-family:sans-serif}path{vector-effect:non-scaling-stroke}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">\n<style>${style}</style>\n${inner}\n</svg>\n`;
}

test.each(['city', 'plain', 'yuci', 'valley'])(
  'the map of %s is drawn as it was looked at',
  async (subject) => {
    await expect(drawingOf(subject)).toMatchFileSnapshot(`expected/${subject}.svg`);
  },
);
