import type { Point } from '../domain/geometry';
import { bold, textWidth } from '../domain/textWidth';
import { collides } from '../scene/labels/collision';
import type { Box } from '../scene/labels/types';
import type { SceneLabel } from '../scene/scene';

export interface LensName {
  readonly id: string;
  readonly lines: readonly string[];
  /** The middle of the lines, in pixels of the lens. */
  readonly x: number;
  readonly y: number;
}
export interface LensFace {
  readonly radius: number;
  readonly fontSize: number;
  /** The core on the lens, in the same pixels. */
  readonly core: { readonly at: Point; readonly radius: number };
  /** Signs that no name may cover. */
  readonly signs: readonly Box[];
}

const rimGap = 4;
const signGap = 2;
/** How far out a name stands, in radii of the lens; the first that leaves the signs free. */
const reaches = [0.7, 0.6, 0.5] as const;
export const lineHeight = 1.15;

/** The core's name stands on it, the extensions' set phrases at the rim, each in its direction. */
export function placeLensNames(labels: readonly SceneLabel[], face: LensFace): readonly LensName[] {
  return labels.flatMap(({ id, kind, texts, bearing }) => {
    const text = texts[0] ?? '';
    if (kind === 'core') {
      const [x, y] = face.core.at;
      return [{ id, lines: linesOf(text, face.core.radius * 2 + 8, face.fontSize), x, y }];
    }
    if (kind !== 'extension') return [];
    const lines = linesOf(text, roomAt(bearing ?? 0, face), face.fontSize);
    const places = reaches.map((reach) => placeAt(lines, bearing ?? 0, reach, face));
    const place = places.find(({ isFree }) => isFree) ?? places[0];
    return place === undefined ? [] : [{ id, lines, x: place.x, y: place.y }];
  });
}

/** Above and below the core a line has the chord of the lens, beside it what is left to the rim. */
function roomAt(bearing: number, { radius, core }: LensFace): number {
  const isBeside = Math.abs(Math.sin((bearing * Math.PI) / 180)) > 0.5;
  return isBeside ? radius - core.radius - 2 * rimGap : radius * 1.1;
}

/** The parts of the name that have room; the first also word by word; the shortest where none has. */
function linesOf(text: string, room: number, fontSize: number): readonly string[] {
  const width = (line: string) => textWidth(line, fontSize, bold);
  const parts = text.includes(' · ') ? text.split(' · ') : text.split(' ');
  const lines = parts.flatMap((part, index) =>
    width(part) <= room || index > 0 ? [part] : part.split(' '),
  );
  const fitting = lines.filter((line) => width(line) <= room);
  return fitting.length > 0 ? fitting : [...lines].sort((a, b) => width(a) - width(b)).slice(0, 1);
}

/** In its direction, as near to the middle of the sector as the rim and the signs allow. */
function placeAt(lines: readonly string[], bearing: number, reach: number, face: LensFace) {
  const angle = (bearing * Math.PI) / 180;
  const x = face.radius * (1 + Math.sin(angle) * reach);
  const y = face.radius * (1 - Math.cos(angle) * reach);
  const half = Math.max(...lines.map((line) => textWidth(line, face.fontSize, bold))) / 2;
  const high = (lines.length * lineHeight * face.fontSize) / 2;
  const chord = Math.sqrt(Math.max(0, face.radius ** 2 - (Math.abs(y - face.radius) + high) ** 2));
  const room = Math.max(0, chord - rimGap - half);
  const inside = (at: number) => Math.min(face.radius + room, Math.max(face.radius - room, at));
  const boxAt = (at: number): Box => [at - half, y - high, at + half, y + high];
  const isFree = (at: number) => !face.signs.some((sign) => collides(boxAt(at), sign, 0));
  const besideSigns = face.signs.flatMap(([left, , right]) => [
    left - half - signGap,
    right + half + signGap,
  ]);
  const free = [x, ...besideSigns]
    .map(inside)
    .filter(isFree)
    .sort((a, b) => Math.abs(a - x) - Math.abs(b - x));
  return { x: free[0] ?? inside(x), y, isFree: free.length > 0 };
}
