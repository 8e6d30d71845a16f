import type { Point, Position, Size } from '../../domain/geometry';
import type { Camera } from '../camera';
import type { SceneLabel, SceneType } from '../scene';

/** In CSS pixels of the map. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];
/** A ring of points in CSS pixels, the outline of an area. */
export type Ring = readonly Point[];

export interface PlacedLine {
  readonly text: string;
  /** Middle of the line's baseline. */
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  /** The figure under a name. */
  readonly isValue?: true;
}

/** Lines of text with the box they fill, as one answer to where a name may stand. */
export interface Candidate {
  readonly lines: readonly PlacedLine[];
  readonly box: Box;
  /** From a place to the name that found no room on it. */
  readonly leader?: readonly [Point, Point];
}

export interface PlacedLabel extends Candidate {
  readonly id: string;
  readonly kind: SceneLabel['kind'];
  readonly token: SceneLabel['token'];
}

/** What all names of a map are placed by: how it is seen, and what they must keep clear of. */
export interface LabelContext {
  readonly camera: Camera;
  readonly size: Size;
  /** How many times the whole city's width goes into the map's: 1 and less shows all of it. */
  readonly zoomRatio: number;
  /** The outer ring of an area, `[lng, lat]`; labels of areas must lie inside it. */
  readonly ringOf: (area: string) => readonly Position[];
  /** Symbols' boxes: nothing but the symbol's own name may touch them. */
  readonly obstacles: readonly Obstacle[];
  /** Whether a name there is read as that of its own. */
  readonly isClear?: (box: Box, id: string) => boolean;
  /** How large names are set; a reader's own screen where it is left out. */
  readonly type?: SceneType;
}

export interface Obstacle {
  readonly id: string;
  readonly box: Box;
  /** What the symbol's own name stands beside, where that is more than the symbol. */
  readonly nameBox?: Box;
  /** A sign that a name may cover where there is no other way. */
  readonly isSmall?: boolean;
}

/** An area's outer ring in CSS pixels. */
export interface LabelShape {
  readonly id: string;
  readonly ring: Ring;
  /** What the ring fills. */
  readonly box: Box;
  readonly isSubject: boolean;
}
