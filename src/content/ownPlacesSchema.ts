import * as v from 'valibot';
import {
  mostNoteLetters,
  mostOriginLetters,
  mostPlaceLetters,
  mostPlaces,
  mostTitleLetters,
} from '../domain/ownLimits';
import { ownText } from './ownTextSchema';
import { positionSchema } from './wordsSchema';

const named = (most: number) => v.pipe(ownText(most), v.trim(), v.nonEmpty('is empty'));

/** What coordinates somebody said a table has; `map`: positions that were pressed on the map of this page. */
export const coordinateSystems = ['wgs84', 'gcj02', 'map'] as const;
export type CoordinateSystem = (typeof coordinateSystems)[number];

/** Places of somebody's own: what a table or presses on the map said, and nothing that the page adds. */
export const ownPlacesSchema = v.strictObject({
  /** Stays while the title changes: steps and links name the list by it. */
  id: v.pipe(v.string(), v.regex(/^own-[a-z0-9]{1,12}$/, 'is no id of a list of somebody’s own')),
  title: named(mostTitleLetters),
  /** A file's name, or that it was pasted or pressed. */
  origin: named(mostOriginLetters),
  /** What the coordinates were in; `at` is WGS84 whatever it was. */
  system: v.picklist(coordinateSystems),
  places: v.pipe(
    v.array(
      v.strictObject({
        name: named(mostPlaceLetters),
        note: ownText(mostNoteLetters),
        /** `[lng, lat]` in degrees, WGS84. */
        at: positionSchema,
      }),
    ),
    v.maxLength(mostPlaces, `are more than ${mostPlaces}`),
  ),
});
export type OwnPlaces = v.InferOutput<typeof ownPlacesSchema>;
export type OwnPlace = OwnPlaces['places'][number];
