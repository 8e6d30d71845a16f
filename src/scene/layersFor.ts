import { packIndex } from '../content/packIndex';
import type { PackSummary } from '../content/packSummary';
import type { Tone } from '../content/schema';
import type { LayerId } from '../state/layers';
import {
  everyFeature,
  type FeatureFill,
  type LineLayer,
  type SceneLayer,
  type ShapeName,
} from './scene';
import type { Token } from './theme';
import type { MapValues } from './valuesFor';

const dimmed = 0.42;

/**
 * Zones sit above areas and their borders: a zone may straddle a line and must not be cut by it.
 */
export function layersFor(
  pack: PackSummary,
  highlighted: ReadonlySet<string> | null,
  isOn: (layer: LayerId) => boolean,
  values: MapValues | null = null,
): readonly SceneLayer[] {
  // A scene is also made where no page is built, and nothing puts the constant in.
  const isLarge = typeof LARGE_PACK === 'boolean' && LARGE_PACK;
  const wingInk = (wing: string): Token => `${toneOf(pack, wing) ?? 'plain'}-ink` as Token;
  const counties = pack.areas.map(({ id, wing }, index): FeatureFill => ({
    feature: id,
    color:
      values === null
        ? isOn('wings')
          ? (toneOf(pack, wing) ?? 'card')
          : 'card'
        : valueColor(values, index),
    opacity: highlighted === null || highlighted.has(id) ? 1 : dimmed,
  }));
  return [
    {
      kind: 'fill',
      id: 'neighbours',
      shapes: 'neighbours',
      fills: pack.context.map(({ code }) => ({ feature: code, color: 'ground', opacity: 1 })),
    },
    lines(
      'neighbour-lines',
      'neighbours',
      1.5,
      1,
      pack.context.map(({ code }) => [code, 'context-line']),
    ),
    {
      kind: 'fill',
      id: 'sheet',
      shapes: 'city',
      fills: [{ feature: 'city', color: 'paper', opacity: 1 }],
    },
    { kind: 'fill', id: 'counties', shapes: 'counties', fills: counties },
    ...(isOn('rivers') ? [lines('rivers', 'rivers', 1.4, 0.9, [[everyFeature, 'water']])] : []),
    // Between areas of one colour a light line would not be seen.
    pack.wings.length > 0 || values !== null
      ? {
          ...lines('borders', 'borders', 1.6, 1, [[everyFeature, 'hairline']]),
          ...(isLarge && { afar: thinFrom(0.3) }),
        }
      : lines('borders', 'borders', 1.2, 0.7, [[everyFeature, 'soft']]),
    ...(isLarge && isOn('wings')
      ? groupLines(pack, wingInk)
      : [
          isOn('wings') && pack.wings.length > 0
            ? lines(
                'wing-lines',
                'wings',
                2,
                1,
                pack.wings.map(({ id }) => [id, wingInk(id)]),
              )
            : lines('city-line', 'city', 2, 1, [['city', 'soft']]),
        ]),
    // Over values the valley is an outline only: a tint would change the class that a fill means.
    ...(isOn('valley') && values === null && pack.geometry.core !== null
      ? [extensions(pack), core(pack)]
      : []),
  ];
}

/** Solid where it is measured; a ground of its own, hatched by the overlay, where there is no data. */
function valueColor({ values, colorOf }: MapValues, index: number): Token {
  const value = values[index] ?? null;
  return value === null ? 'missing' : colorOf(value);
}

function toneOf(pack: PackSummary, wing: string): Tone | undefined {
  return packIndex(pack).wings.get(wing)?.tone;
}

function lines(
  id: string,
  shapes: ShapeName,
  width: number,
  opacity: number,
  strokes: readonly (readonly [string, Token])[],
): LineLayer {
  return {
    kind: 'line',
    id,
    shapes,
    width,
    opacity,
    strokes: strokes.map(([feature, color]) => ({ feature, color })),
  };
}

/** Zooms between which the lines of a large pack grow: from a country on a screen to a prefecture. */
const thinFrom = (width: number) => ({ width, from: 3.5, to: 8 });

/** Groups that are part of another have finer lines than these. */
function groupLines(pack: PackSummary, ink: (wing: string) => Token): readonly LineLayer[] {
  const of = (isPart: boolean) =>
    pack.wings
      .filter(({ parent }) => (parent !== undefined) === isPart)
      .map(({ id }) => [id, ink(id)] as const);
  return [
    { ...lines('part-lines', 'wings', 2, 1, of(true)), afar: thinFrom(0.5) },
    { ...lines('wing-lines', 'wings', 2, 1, of(false)), afar: thinFrom(1.2) },
  ].filter(({ strokes }) => strokes.length > 0);
}

function extensions(pack: PackSummary): SceneLayer {
  const zones = pack.zones.filter(({ kind }) => kind === 'extension');
  const fills = zones.flatMap(({ id }) =>
    (pack.geometry.extensions[id]?.fades ?? []).map((fade, band): FeatureFill => ({
      feature: `${id}.${band}`,
      color: 'seal',
      opacity: 0.5 * fade,
    })),
  );
  return { kind: 'fill', id: 'extensions', shapes: 'extensions', fills, isSeamless: true };
}

function core(pack: PackSummary): SceneLayer {
  const zone = packIndex(pack).core;
  return {
    kind: 'fill',
    id: 'core',
    shapes: 'core',
    fills: [{ feature: zone?.id ?? 'core', color: 'card', opacity: 0.72 }],
  };
}
