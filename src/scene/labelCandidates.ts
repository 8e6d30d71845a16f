import type { Point } from '../domain/words';
import { metersPerPixel } from './camera';
import { toPixel, type Box, type LabelGround, type PlacedLine } from './placeLabels';
import { pointsInside, type Ring } from './rings';
import { readersType, type SceneLabel } from './scene';

export interface Candidate {
  readonly lines: readonly PlacedLine[];
  readonly box: Box;
  readonly leader?: readonly [Point, Point];
}

/** CSS pixels at which each kind is set, from a wall (largest) to a phone (smallest). */
const sizes: Readonly<
  Record<SceneLabel['kind'], readonly [least: number, most: number, share: number]>
> = {
  core: [12, 26, 0.02],
  area: [11, 44, 0.023],
  extension: [12, 26, 0.0145],
  zone: [12, 24, 0.0135],
  opening: [14, 34, 0.019],
  landmark: [12, 22, 0.0125],
  context: [12, 30, 0.0155],
};
const valueShare = 0.7;
const lineGap = 0.22;

/**
 * The places a label would take, in the order of preference: large and whole before small.
 *
 * @param ring The shape that it must lie in, where it must.
 */
export function candidatesFor(
  label: SceneLabel,
  ground: LabelGround,
  ring: Ring | null = null,
): Iterable<Candidate> {
  const anchors = label.anchors.map((at) => toPixel(at, ground));
  if (label.kind === 'area') return areaCandidates(label, anchors, ground, ring);
  if (label.kind === 'opening') return openingCandidates(label, ground);
  const middle = anchors[0];
  if (middle === undefined || isTooFar(label, ground)) return [];
  if (label.kind === 'context') return contextCandidates(label, middle, ground);
  const largest = largestSize(label.kind, ground);
  const smaller = label.isOwn === true ? straySizes(ground).filter((size) => size < largest) : [];
  return [largest, ...smaller].flatMap((fontSize) =>
    besideCandidates(label, middle, fontSize, ground),
  );
}

/** Where a pixel is many hundred metres, the valley's small names would only crowd the counties'. */
function isTooFar(
  { kind, isOwn = false }: SceneLabel,
  { camera, type = readersType }: LabelGround,
): boolean {
  if (isOwn) return false;
  const reach = metersPerPixel(camera.zoom, camera.center[1]);
  if (kind === 'zone') return reach > readersType.mostMetersPerPixel;
  return (kind === 'extension' || kind === 'landmark') && reach > type.mostMetersPerPixel;
}

/** A county or a valley that fills the map is named larger. */
function largestSize(kind: SceneLabel['kind'], ground: LabelGround): number {
  const { size, closeness, type = readersType } = ground;
  const [least, most, share] = sizes[kind];
  const side = Math.sqrt(size.width * size.height);
  const growth = kind === 'context' ? 1 : Math.min(1.6, Math.max(1, closeness / 1.7));
  const own = Math.min(most, Math.max(least, side * share * 0.75) * growth) * type.scale;
  return Math.round(Math.max(own, smallestSize(ground)));
}

/** A wall before a room full of people, not one reader's screen. */
export function isRoom({ type = readersType }: LabelGround): boolean {
  return type.ownLeastShare !== undefined;
}

/** The sizes at which what a step is about may be named beside its place, largest first. */
export function straySizes(ground: LabelGround): readonly number[] {
  const { size, type = readersType } = ground;
  const smallest = smallestSize(ground);
  const own = Math.ceil(Math.sqrt(size.width * size.height) * (type.ownLeastShare ?? 0));
  return own > 0 && own < smallest ? [smallest, Math.round((smallest + own) / 2), own] : [smallest];
}

/** What a room's last row still reads, in CSS pixels; 0 on a reader's own screen. */
function smallestSize({ size, type = readersType }: LabelGround): number {
  return Math.ceil(Math.sqrt(size.width * size.height) * type.leastShare);
}

/** At its anchors; what a step is about may stand anywhere in its shape, and smaller. */
function* areaCandidates(
  label: SceneLabel,
  anchors: Ring,
  ground: LabelGround,
  ring: Ring | null,
): Iterable<Candidate> {
  const isOwn = label.isOwn === true;
  const smallest = isOwn ? (straySizes(ground).at(-1) ?? 0) : smallestSize(ground);
  const least = smallest > 0 ? smallest : sizes.area[0];
  const most = largestSize('area', ground);
  const smaller = [1, 0.88, 0.77, 0.66, 0.56].map((step) => Math.round(most * step));
  const steps = smallest > 0 ? [...smaller.filter((size) => size > least), least] : smaller;
  const [first] = anchors;
  const elsewhere =
    isOwn && ring !== null && first !== undefined ? pointsInside(ring, ground.size, first) : [];
  for (const withValue of label.value === null ? [false] : [true, false]) {
    for (const fontSize of steps) {
      if (fontSize < (withValue && smallest === 0 ? least + 2 : least)) continue;
      for (const places of [anchors, elsewhere]) {
        for (const text of label.texts) {
          for (const at of places)
            yield block([text], withValue ? label.value : null, fontSize, at, smallest);
        }
      }
    }
  }
}

/** The letters of a neighbour's name stand apart, in ems. */
const contextSpacing = 0.12;

/** On its anchor; on a wall also a little aside, where it would lie over what is lit. */
function contextCandidates(label: SceneLabel, [x, y]: Point, ground: LabelGround) {
  const fontSize = largestSize('context', ground);
  const aside: readonly Point[] = isRoom(ground) ? ring8.map(([dx, dy]) => [dx * 2, dy * 1.2]) : [];
  const offsets: readonly Point[] = [
    [0, 0],
    ...aside,
    ...aside.map(([dx, dy]): Point => [dx * 2, dy * 2]),
  ];
  return label.texts.flatMap((text) =>
    offsets.map(([dx, dy]) => {
      const placed = block([text], null, fontSize, [x + dx * fontSize, y + dy * fontSize]);
      const [left, top, right, bottom] = placed.box;
      const spacing = (text.length * contextSpacing * fontSize) / 2;
      return { ...placed, box: [left - spacing, top, right + spacing, bottom] as const };
    }),
  );
}

/** Beside its sign: on the bearing's side first, else right, left, above, below. */
function besideCandidates(label: SceneLabel, at: Point, fontSize: number, ground: LabelGround) {
  const sign = ground.obstacles.find(({ id }) => id === label.id);
  const inner = sign?.box ?? [at[0], at[1], at[0], at[1]];
  const own = sign?.nameBox ?? inner;
  const reachX = (own[2] - own[0]) / 2 + 5;
  const reachY = (own[3] - own[1]) / 2 + 4;
  const [x, y] = [(own[0] + own[2]) / 2, (own[1] + own[3]) / 2];
  // On a wall a direction's name may stand farther out, or aside, clear of a sign.
  const isFree = label.bearing !== null && isRoom(ground);
  const sides = (isFree ? [0, 1, 2] : [0]).flatMap((ems) =>
    [...sidesFor(label), ...(isFree ? ring8 : [])].map(([dx, dy]) => ({
      dx,
      dy,
      out: ems * fontSize,
    })),
  );
  const candidates: Candidate[] = [];
  const smallest = smallestSize(ground);
  const roomInside = inner[2] - inner[0] - 8;
  for (const text of label.texts) {
    for (const value of label.value === null ? [null] : [label.value, null]) {
      const { width, height } = measure([text], value, fontSize, smallest);
      if (label.kind === 'core' && width < roomInside)
        candidates.push(block([text], value, fontSize, [x, y], smallest));
      // The words of a long name one under the other, in the circle that they name.
      const words = text.split(' ');
      if (label.kind === 'core' && isRoom(ground) && words.length > 1) {
        const stack = measure(words, null, fontSize);
        if (Math.hypot(stack.width, stack.height) < roomInside)
          candidates.push(block(words, null, fontSize, [x, y]));
      }
      for (const { dx, dy, out } of sides) {
        const middle: Point = [
          x + dx * (reachX + out + width / 2),
          y + dy * (reachY + out + height / 2),
        ];
        candidates.push(block([text], value, fontSize, middle, smallest));
      }
    }
  }
  return candidates;
}

/** The sides of a sign: left, right, above, below, then the corners. */
const ring8 = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const satisfies readonly Point[];

function sidesFor({ kind, bearing }: SceneLabel): readonly Point[] {
  if (bearing !== null) {
    const angle = (bearing * Math.PI) / 180;
    return [
      [Math.round(Math.sin(angle)), -Math.round(Math.cos(angle))],
      [0, 0],
    ];
  }
  const [west, east, ...rest] = ring8;
  return kind === 'core' || kind === 'landmark' ? [west, east, ...rest] : [east, west, ...rest];
}

function openingCandidates(label: SceneLabel, ground: LabelGround): readonly Candidate[] {
  const own = ground.obstacles.find(({ id }) => id === label.id)?.box;
  if (own === undefined) return [];
  const fontSize = largestSize('opening', ground);
  const middle: Point = [(own[0] + own[2]) / 2, (own[1] + own[3]) / 2];
  const { width, height } = measure(label.texts, null, fontSize);
  const isUpright = own[3] - own[1] > own[2] - own[0];
  const aside: readonly Point[] = isUpright
    ? [
        [own[2] + 6 + width / 2, middle[1]],
        [own[0] - 6 - width / 2, middle[1]],
      ]
    : [
        [middle[0], own[1] - 4 - height / 2],
        [middle[0], own[3] + 4 + height / 2],
      ];
  return aside.map((at) => block(label.texts, null, fontSize, at));
}

/** Text width by glyph class: a Han glyph is one em in every CJK face; the rest is taken wide. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const glyph of text)
    ems += /[\u2e80-\u9fff\uff00-\uffef]/.test(glyph) ? 1 : /[\s.,·'’]/.test(glyph) ? 0.32 : 0.62;
  return ems * fontSize;
}

function measure(texts: readonly string[], value: string | null, fontSize: number, smallest = 0) {
  const valueSize = Math.max(fontSize * valueShare, smallest);
  const width = Math.max(
    ...texts.map((text) => textWidth(text, fontSize)),
    value === null ? 0 : textWidth(value, valueSize),
  );
  const height = texts.length * fontSize + (value === null ? 0 : valueSize + fontSize * lineGap);
  return { width, height };
}

/** Lines of text about a middle; `smallest` is the least size of the value beneath. */
export function block(
  texts: readonly string[],
  value: string | null,
  fontSize: number,
  [x, y]: Point,
  smallest = 0,
): Candidate {
  const { width, height } = measure(texts, value, fontSize, smallest);
  const top = y - height / 2;
  const lines = texts.map((text, index) => ({
    text,
    x,
    y: top + fontSize * (index + 0.86),
    fontSize,
  }));
  const valueSize = Math.max(fontSize * valueShare, smallest);
  if (value !== null)
    lines.push({ text: value, x, y: y + height / 2 - valueSize * 0.14, fontSize: valueSize });
  return { lines, box: [x - width / 2, top, x + width / 2, y + height / 2] };
}
