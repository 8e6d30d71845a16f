import type { PlaceKind } from '../content/placeSchema';
import type { Rating } from '../content/valueStatus';
import type { Lang } from '../domain/lang';
import type { Bounds, Position } from '../domain/geometry';
import type { Token } from './theme';

/** What is on the map, without saying how it is painted. Both painters read the same value. */
export interface Scene {
  /** Painted in this order, first at the bottom. */
  readonly layers: readonly SceneLayer[];
  /** Drawn over both painters. */
  readonly symbols: readonly SceneSymbol[];
  /** In the order of their right to a place. */
  readonly labels: readonly SceneLabel[];
  readonly target: Bounds;
  /** What is too small to read in the whole, enlarged beside it. */
  readonly inset: { readonly subject: string; readonly target: Bounds } | null;
  /** Outlined as the subject; a place that is selected, never one that is merely hovered. */
  readonly selected: readonly string[];
  /** How large its names are set. */
  readonly type: SceneType;
  /** Areas that are compared, each outlined and signed in its own colour and shape. */
  readonly signs: readonly SceneSign[];
  /** Values as fills: what the classes are, and which areas have no data and are hatched. */
  readonly values: SceneValues | null;
  /** The places that are on, by scale; `null` until they have come, after the map. */
  readonly places: ScenePlaces | null;
}
export interface ScenePlaces {
  /** In the order of their right to a sign; each has one where an area fills the map. */
  readonly marks: readonly PlaceMark[];
  /** What stands for them where all of the city is seen: how many an area has, at its seat. */
  readonly counts: readonly {
    readonly area: string;
    readonly at: Position;
    readonly text: string;
  }[];
  readonly lang: Lang;
  /** The name of a sign that stands for several. */
  readonly more: (first: string, count: number) => string;
  /** A step of the talk is about them: each has a sign of its own, however much is in sight. */
  readonly isTold: boolean;
  /** Names of areas keep clear of every sign: of a picture, where no sign comes after them. */
  readonly isKeptClear?: boolean;
  /** The place whose card is open. */
  readonly selected: string | null;
}
export interface PlaceMark {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly at: Position;
  /** It lies in what the view is about; the others are quieter and have no name. */
  readonly isOwn: boolean;
}
export interface SceneSign {
  readonly id: string;
  readonly slot: number;
}
export interface SceneValues {
  readonly indicator: string;
  readonly year: number;
  readonly missing: readonly string[];
  /** Over the fills: what is not measured carries the pattern of its status. */
  readonly rating: Rating;
}

export interface SceneType {
  /** Times the size of a reader's own screen. */
  readonly scale: number;
  /** No text below this share of the map's side (the square root of its area); 0 sets no limit. */
  readonly leastShare: number;
  /** Before a room full of people; sizes in pixels of a wall of 1920 × 1080 (`domain/wallUnit`). */
  readonly wall?: WallType;
  /** The directions of the valley are named only where a CSS pixel shows fewer metres. */
  readonly mostMetersPerPixel: number;
}
export interface WallType {
  /** No name and no figure below these. */
  readonly name: number;
  readonly value: number;
  /** What the step is about is named at this rather than not at all. */
  readonly subject: number;
}
export const readersType: SceneType = { scale: 1, leastShare: 0, mostMetersPerPixel: 400 };

/** The objects of the boundary topology. */
export const shapeNames = [
  'neighbours',
  'rivers',
  'counties',
  'wings',
  'city',
  'extensions',
  'core',
] as const;
export type ShapeName = (typeof shapeNames)[number] | 'borders';

/** Stands for all features of a line layer's shapes. */
export const everyFeature = '*';

export interface FillLayer {
  readonly kind: 'fill';
  readonly id: string;
  readonly shapes: ShapeName;
  readonly fills: readonly FeatureFill[];
  /** Fills that meet without a line between them keep no antialiased rim of their own. */
  readonly isSeamless?: boolean;
}
export interface FeatureFill {
  readonly feature: string;
  readonly color: Token;
  readonly opacity: number;
}
export interface LineLayer {
  readonly kind: 'line';
  readonly id: string;
  readonly shapes: ShapeName;
  /** CSS pixels. */
  readonly width: number;
  /** From afar the lines of a large pack would cover what they divide: so wide at one zoom, from which they grow to the other. */
  readonly afar?: { readonly width: number; readonly from: number; readonly to: number };
  readonly opacity: number;
  readonly strokes: readonly { readonly feature: string; readonly color: Token }[];
}
export type SceneLayer = FillLayer | LineLayer;

export type SceneSymbol =
  | {
      readonly kind: 'core';
      readonly id: string;
      readonly center: Position;
      readonly rim: Position;
      readonly reach: Position;
    }
  | { readonly kind: 'zone' | 'airport' | 'city'; readonly id: string; readonly at: Position }
  | { readonly kind: 'opening'; readonly id: string; readonly bearing: number };

export interface SceneLabel {
  readonly id: string;
  readonly kind: 'area' | 'core' | 'extension' | 'zone' | 'landmark' | 'opening' | 'context';
  /** Longest first; a shorter one is taken where the longer has no room. */
  readonly texts: readonly string[];
  readonly value: string | null;
  readonly token: Token;
  /** Candidates, best first. Area labels must also lie inside their shape. */
  readonly anchors: readonly Position[];
  /** Where the text goes when it may not lie on its anchor. */
  readonly bearing: number | null;
  /** The map is coloured by this value: it is looked for a place anywhere in the shape. */
  readonly isValueSought?: boolean;
  /** What a step of the talk is about: named first, and where need be beside the map. */
  readonly isSubject?: boolean;
}
