import type { OwnPlace } from '../../content/ownPlacesSchema';
import type { Bounds, Position } from '../../domain/geometry';
import type { PlaceRow } from '../../domain/placeTable';
import { toWgs84 } from '../../domain/wgs84';

/** What the reader says of a table of places: nothing of it is guessed. */
export interface PlaceAnswers {
  /** `null` until it is said. */
  readonly system: 'wgs84' | 'gcj02' | null;
  /** Rows whose longitude and latitude seem swapped are used the other way round. */
  readonly isSwapped: boolean;
  readonly keepsOutside: boolean;
}
export interface ReviewedRow {
  readonly row: PlaceRow;
  /** WGS84, in degrees to six digits, a tenth of a metre; `null` where the row gives none as it is answered. */
  readonly at: Position | null;
  readonly isOutside: boolean;
}

/** Each row with the position that it has after these answers; before the system is said, as if it were WGS84. */
export function reviewed(
  rows: readonly PlaceRow[],
  { system, isSwapped }: PlaceAnswers,
  [southWest, northEast]: Bounds,
): readonly ReviewedRow[] {
  return rows.map((row) => {
    const written = positionOf(row, isSwapped);
    if (written === null) return { row, at: null, isOutside: false };
    const at = rounded(system === 'gcj02' ? toWgs84(written) : written);
    const isInside =
      at[0] >= southWest[0] &&
      at[0] <= northEast[0] &&
      at[1] >= southWest[1] &&
      at[1] <= northEast[1];
    return { row, at, isOutside: !isInside };
  });
}

/** The places that are used. */
export function placesOf(
  rows: readonly ReviewedRow[],
  { keepsOutside }: PlaceAnswers,
): readonly OwnPlace[] {
  return rows.flatMap(({ row: { name, note }, at, isOutside }): OwnPlace[] =>
    at === null || (isOutside && !keepsOutside) ? [] : [{ name, note, at: [at[0], at[1]] }],
  );
}

function positionOf({ lng, lat, fault }: PlaceRow, isSwapped: boolean): Position | null {
  if (lng === null || lat === null) return null;
  if (fault === 'swapped') return isSwapped ? [lat, lng] : null;
  return fault === null ? [lng, lat] : null;
}

/** To six digits behind the point. */
export const rounded = ([lng, lat]: Position): Position => [
  Number(lng.toFixed(6)),
  Number(lat.toFixed(6)),
];
