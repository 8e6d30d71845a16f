import { render } from 'svelte/server';
import type { Pack } from '../content/schema';
import { wrapLines } from '../domain/wrapLines';
import Drawing from '../map/drawing/Drawing.svelte';
import Overlay from '../map/Overlay.svelte';
import { withPlaces } from '../map/places/placesOnMap';
import { fitBounds } from '../scene/camera';
import { sceneFor } from '../scene/sceneFor';
import { themes, type Token } from '../scene/theme';
import type { View } from '../state/view';

/** What link previews of chats and networks expect. */
export const previewSize = { width: 1200, height: 630 };
const free = { left: 486, top: 36, width: 684, height: 558 };
/** Path pixels are at zoom 9: a rasteriser without `vector-effect` must be told the widths. */
const pathZoom = 9;

export interface PreviewWords {
  readonly title: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly foot: string;
}

/** A view's map with its name beside it, as an SVG document that needs no style sheet of the page. */
export function previewSvg(pack: Pack, view: View, words: PreviewWords): string {
  const scene = withPlaces(sceneFor(view, pack), view, pack);
  const camera = fitBounds(scene.target, previewSize, free);
  const drawn = { scene, bounds: pack.geometry.city.bounds };
  const keepOut = [[0, 0, 470, previewSize.height]] as const;
  const parts = [
    render(Drawing, { props: { ...drawn, camera, size: previewSize } }).body,
    render(Overlay, {
      props: { ...drawn, viewport: { camera, size: previewSize, free, keepOut }, isStill: true },
    }).body,
  ];
  const scale = 2 ** (camera.zoom - pathZoom);
  const map = parts
    .join('')
    .replace(/<!--.*?-->/g, '')
    .replace(/<(path|circle)[^>]*class="hit[^>]*>(<\/\1>)?/g, '')
    .replace(
      / stroke-width="([\d.]+)"/g,
      (_, width: string) => ` stroke-width="${Number(width) / scale}"`,
    );
  const { width, height } = previewSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>${styleFor(scale)}</style>`,
    `<rect width="${width}" height="${height}" class="fill-ground"/>`,
    map,
    `<rect width="470" height="${height}" class="fill-card"/>`,
    ...textOf(words),
    '</svg>',
  ].join('\n');
}

function styleFor(scale: number): string {
  const theme = themes.light;
  const tokens = (Object.keys(theme) as Token[]).map(
    (token) => `.fill-${token}{fill:${theme[token]}}.stroke-${token}{stroke:${theme[token]}}`,
  );
  const text = `font-family:'Noto Sans SC';stroke:${theme['label-halo']};stroke-width:4px;paint-order:stroke;text-anchor:middle;font-weight:600;stroke-linejoin:round`;
  return [
    ...tokens,
    `.line{fill:none}.under,.over,.rim,.leader{fill:none}`,
    `.under{stroke:${theme['select-under']};stroke-width:${8 / scale}px}.over{stroke:${theme.select};stroke-width:${4 / scale}px}`,
    `.hatch-line{stroke:${theme.seal};stroke-width:1.6px}`,
    `.rim,.leader{stroke:${theme.seal};stroke-width:2.4px}.symbols .rim{stroke-dasharray:5 4}`,
    `.zone{fill:${theme['zone-ink']};stroke:${theme.card};stroke-width:1.5px}.airport{fill:${theme.ink}}`,
    `.lens .ground{fill:${theme.ground}}`,
    `.labels text,.lens text{${text}}.lens text{fill:${theme['seal-ink']}}`,
    ...placeStyle(),
    `.side{font-family:'Noto Sans SC';font-weight:600;fill:${theme.ink}}.soft{fill:${theme.soft}}`,
    `.name{font-family:'Noto Serif SC';font-weight:700;fill:${theme.ink}}`,
  ].join('');
}

/** As `map/places/PlaceSigns.svelte` has it; no opacity of a group, which the painter of files fails at beyond the edge. */
function placeStyle(): readonly string[] {
  const theme = themes.light;
  const quiet = `fill:${theme['context-ink']};stroke:${theme.ground}`;
  return [
    `.place path{fill:${theme.ink};fill-rule:evenodd;stroke:${theme['select-under']};stroke-width:3px;paint-order:stroke;stroke-linejoin:round}`,
    `.other path,.other circle,.other text{fill-opacity:.5;stroke-opacity:.5}.badge{fill:${theme.card};stroke:${theme.ink};stroke-width:1px}`,
    `.places text{font-family:'Noto Sans SC';font-weight:600;text-anchor:middle;fill:${theme.ink};stroke:${theme['label-halo']};stroke-width:3px;paint-order:stroke;stroke-linejoin:round}`,
    `.places .number{font-size:11px;stroke:none}.places .river,.direction text{${quiet}}.river{font-style:italic}.direction path{fill:${theme['context-ink']}}`,
  ];
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? mark);

function textOf({ title, name, lines, foot }: PreviewWords): readonly string[] {
  const at = (y: number, size: number, kind: string, text: string) =>
    `<text x="44" y="${y}" font-size="${size}" class="${kind}">${escaped(text)}</text>`;
  const nameSize = name.length <= 5 ? 72 : name.length <= 8 ? 46 : 36;
  const names = linesOf(name, nameSize, 4);
  const below = 258 + (names.length - 1) * nameSize * 1.2;
  return [
    at(82, 27, 'side soft', title),
    ...names.map((line, row) => at(180 + row * nameSize * 1.2, nameSize, 'name', line)),
    ...lines
      .flatMap((line) => linesOf(line, 27, 4))
      .slice(0, 7)
      .map((line, row) => at(below + row * 42, 27, 'side', line)),
    at(592, 22, 'side soft', foot),
  ];
}

/** The first lines of a text beside the map; where they are not all, the last ends in three dots. */
function linesOf(text: string, fontSize: number, most: number): readonly string[] {
  const lines = wrapLines(text, { width: 390, fontSize, isHanging: true });
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, -1)}…`];
}
