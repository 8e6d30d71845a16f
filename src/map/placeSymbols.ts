import type { Bounds, Point, Size } from '../domain/geometry';
import { project, type Camera } from '../scene/camera';
import type { Box } from '../scene/labels/types';
import type { SceneSymbol } from '../scene/scene';

export type PlacedSymbol =
  | {
      readonly kind: 'core';
      readonly id: string;
      readonly at: Point;
      readonly radius: number;
      readonly reach: number;
      readonly box: Box;
      readonly nameBox: Box;
    }
  | {
      readonly kind: 'zone' | 'airport' | 'city';
      readonly id: string;
      readonly at: Point;
      readonly size: number;
      readonly box: Box;
    }
  | {
      readonly kind: 'opening';
      readonly id: string;
      readonly from: Point;
      readonly to: Point;
      /** Of its stroke. */
      readonly width: number;
      readonly box: Box;
    };

/** Signs in CSS pixels. An opening starts at the city's edge and has no length of its own. */
export function placeSymbols(
  symbols: readonly SceneSymbol[],
  camera: Camera,
  size: Size,
  city: Bounds,
): readonly PlacedSymbol[] {
  const sign = Math.min(14, Math.max(7, Math.sqrt(size.width * size.height) * 0.0075));
  return symbols.map((symbol): PlacedSymbol => {
    if (symbol.kind === 'core') {
      const at = project(camera, size, symbol.center);
      const radius = at[1] - project(camera, size, symbol.rim)[1];
      const reach = project(camera, size, symbol.reach)[0] - at[0];
      return {
        kind: 'core',
        id: symbol.id,
        at,
        radius,
        reach,
        box: around(at, radius + 2),
        nameBox: around(at, reach),
      };
    }
    if (symbol.kind === 'opening') return placeOpening(symbol, camera, size, city);
    const at = project(camera, size, symbol.at);
    return { kind: symbol.kind, id: symbol.id, at, size: sign, box: around(at, sign) };
  });
}

function around([x, y]: Point, reach: number): Box {
  return [x - reach, y - reach, x + reach, y + reach];
}

function placeOpening(
  { id, bearing }: Extract<SceneSymbol, { kind: 'opening' }>,
  camera: Camera,
  size: Size,
  [southWest, northEast]: Bounds,
): PlacedSymbol {
  const [left, bottom] = project(camera, size, southWest);
  const [right, top] = project(camera, size, northEast);
  const angle = (bearing * Math.PI) / 180;
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  const length = Math.min(64, Math.max(16, (right - left) * 0.06));
  // On the ellipse that the city's box holds: from inside the city to beyond its edge.
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  const reach = 0.84;
  const from: Point = [
    middleX + dx * (right - left) * 0.5 * reach,
    middleY + dy * (bottom - top) * 0.5 * reach,
  ];
  const to: Point = [from[0] + dx * length, from[1] + dy * length];
  const box: Box = [
    Math.min(from[0], to[0]) - 8,
    Math.min(from[1], to[1]) - 8,
    Math.max(from[0], to[0]) + 8,
    Math.max(from[1], to[1]) + 8,
  ];
  return { kind: 'opening', id, from, to, width: Math.min(4, Math.max(2.2, length / 12)), box };
}
