import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { everyFeature, type LineLayer, type Scene, type SceneLayer } from '../../scene/scene';
import type { Theme, Token } from '../../scene/theme';

/** All shapes are one source: MapLibre cuts, sends and uploads a tile of it once, not once a layer. */
export const boundarySource = 'boundaries';

/**
 * The layer whose fills change with every choice. Its colours are feature states: a new expression
 * would send the source to the worker again, a new state is in the next frame.
 */
const statedLayer = 'counties';

/** What the features of `counties` look like in a scene, by their key. */
export function fillStatesFor(
  scene: Scene,
  theme: Theme,
): ReadonlyMap<string, { readonly color: string; readonly opacity: number }> {
  const layer = scene.layers.find(({ id }) => id === statedLayer);
  const fills = layer?.kind === 'fill' ? layer.fills : [];
  return new Map(
    fills.map(({ feature, color, opacity }) => [feature, { color: theme[color], opacity }]),
  );
}

/** Where every shape comes from (`shapesOf`), each by its `key` and the name of its `shapes`. */
export interface ShapeSource {
  readonly source: SourceSpecification;
  /** The layer of its tiles that the shapes are in, where it has tiles. */
  readonly layer?: string;
}

/** Style-spec: https://maplibre.org/maplibre-style-spec/ — one style a scene, MapLibre finds the difference. */
export function styleFor(
  scene: Scene,
  theme: Theme,
  { source, layer: sourceLayer }: ShapeSource,
): StyleSpecification {
  return {
    version: 8,
    sources: { [boundarySource]: source },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': theme.ground } },
      ...scene.layers.map((layer) => layerFor(layer, theme, sourceLayer)),
    ],
  };
}

function layerFor(
  layer: SceneLayer,
  theme: Theme,
  sourceLayer: string | undefined,
): LayerSpecification {
  const base = {
    id: layer.id,
    source: boundarySource,
    ...(sourceLayer !== undefined && { 'source-layer': sourceLayer }),
    filter: ['==', ['get', 'shapes'], layer.shapes] satisfies FilterSpecification,
  };
  if (layer.id === statedLayer) {
    return {
      ...base,
      type: 'fill',
      paint: {
        'fill-color': ['to-color', ['feature-state', 'color'], 'rgba(0,0,0,0)'],
        'fill-opacity': ['number', ['feature-state', 'opacity'], 0],
      },
    };
  }
  if (layer.kind === 'fill') {
    return {
      ...base,
      type: 'fill',
      paint: {
        'fill-color': matchKey(
          layer.fills.map(({ feature, color }) => [feature, theme[color]]),
          'rgba(0,0,0,0)',
        ),
        'fill-opacity': matchKey(
          layer.fills.map(({ feature, opacity }) => [feature, opacity]),
          0,
        ),
        'fill-antialias': layer.isSeamless !== true,
      },
    };
  }
  const isSame = layer.strokes.every(({ feature }) => feature === everyFeature);
  const color = (token: Token | undefined) => theme[token ?? 'line'];
  return {
    ...base,
    type: 'line',
    layout: {
      'line-join': 'round',
      'line-cap': 'round',
      // Where two strokes lie on each other the later one is on top, as in the drawing.
      'line-sort-key': isSame
        ? 0
        : matchKey(
            layer.strokes.map(({ feature }, index) => [feature, index]),
            0,
          ),
    },
    paint: {
      'line-width': widthOf(layer),
      'line-opacity': layer.opacity,
      'line-color': isSame
        ? color(layer.strokes[0]?.color)
        : matchKey(
            layer.strokes.map(({ feature, color: token }) => [feature, color(token)]),
            'rgba(0,0,0,0)',
          ),
    },
  };
}

function widthOf({ width, afar }: LineLayer): number | ExpressionSpecification {
  return afar === undefined
    ? width
    : ['interpolate', ['linear'], ['zoom'], afar.from, afar.width, afar.to, width];
}

function matchKey<T extends string | number>(
  pairs: readonly (readonly [string, T])[],
  otherwise: T,
): ExpressionSpecification | T {
  const values = new Set(pairs.map(([, value]) => value));
  const [only] = values;
  if (only === undefined) return otherwise;
  return [
    'match',
    ['get', 'key'],
    ...pairs.flat(),
    otherwise,
  ] as unknown as ExpressionSpecification;
}
