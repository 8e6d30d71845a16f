import type { Size } from '../../domain/geometry';
import type { StageKind } from '../../content/stageSchema';
import { bold } from '../../domain/textWidth';
import { wrapLines } from '../../domain/wrapLines';

/** What stands over and under the figure and the map of a step. */
export interface StageWords {
  readonly caption: string;
  /** What its reveals say. */
  readonly told: readonly string[];
}
/** CSS pixels from the left and the top of the step's box. */
export type Room = Size & {
  readonly left: number;
  readonly top: number;
};
/** Also `data-room` of the box that is set there. */
export type RoomName = 'head' | 'figure' | 'map' | 'told';
export interface StageRooms {
  /** Of the caption, in CSS pixels. */
  readonly captionSize: number;
  readonly head: Room;
  /** `null` where the step has no figure. */
  readonly figure: Room | null;
  /** `null` where the figure has the whole room. */
  readonly map: Room | null;
  readonly told: Room | null;
}

/** As on the wall: what the room reads, in pixels of a wall of 1920 × 1080. */
export const stageType = { chapter: 34, caption: 64, smallCaption: 52, told: 32 } as const;
const leading = { chapter: 1.3, caption: 1.26, told: 1.35 } as const;
const gap = 40;

/**
 * The rooms of a step that is set in a box of its own, wider than it is high: heading above, figure on the
 * left and map on the right as on the wall, below both the lines of the reveals, side by side. In a box that is higher
 * than wide the figure stands over the map, and the lines one below the other.
 *
 * @param size CSS pixels.
 * @param unit CSS pixels for a pixel of a wall of 1920 × 1080.
 */
export function stageRooms(
  kind: StageKind,
  { caption, told }: StageWords,
  size: Size,
  unit: number,
): StageRooms {
  const { width } = size;
  const linesAt = (units: number) =>
    wrapLines(caption, { width: width * 0.97, fontSize: units * unit, face: bold }).length;
  const isLong = linesAt(stageType.caption) > 2;
  const units = isLong ? stageType.smallCaption : stageType.caption;
  const head =
    unit *
    (stageType.chapter * leading.chapter + linesAt(units) * units * leading.caption + gap * 0.6);
  const between = gap * unit;
  const isUpright = size.height > width;
  const columns = isUpright ? 1 : Math.max(1, told.length);
  const column = (width - between * (columns - 1)) / columns;
  const rows = told.map(
    (text) =>
      // Its rule and the ends of its phrases take room.
      wrapLines(text, {
        width: column * 0.9 - 24 * unit,
        fontSize: stageType.told * unit,
        face: bold,
      }).length,
  );
  const lines = isUpright ? rows.reduce((sum, row) => sum + row + 0.3, 0) : Math.max(...rows);
  const under = told.length === 0 ? 0 : unit * (lines * stageType.told * leading.told + gap * 0.5);
  const rest = { top: head, height: size.height - head - under };
  const whole = { left: 0, width, ...rest };
  const [half, high] = [(width - between) / 2, (rest.height - between) / 2];
  const [first, second] = isUpright
    ? [
        { ...whole, height: high },
        { ...whole, top: head + high + between, height: high },
      ]
    : [
        { ...whole, width: half },
        { ...whole, left: half + between, width: half },
      ];
  return {
    captionSize: units * unit,
    head: { left: 0, top: 0, width, height: head },
    told: under === 0 ? null : { left: 0, top: size.height - under, width, height: under },
    ...roomsOf(kind, whole, first, second),
  };
}

function roomsOf(
  kind: StageKind,
  whole: Room,
  first: Room,
  second: Room,
): Pick<StageRooms, 'figure' | 'map'> {
  if (kind === 'map') return { figure: null, map: whole };
  if (kind === 'map-figure' || kind === 'number') return { figure: first, map: second };
  return { figure: whole, map: null };
}
