import { rollups } from 'd3';

export interface BatchSite {
  readonly batch: number;
  readonly year: number;
}
export interface PlacedBatch {
  readonly batch: number;
  readonly year: number;
  readonly x: number;
  readonly width: number;
  /** One square a site, from the base line up. */
  readonly squares: readonly { readonly x: number; readonly y: number }[];
}
export interface PlacedBatches {
  readonly batches: readonly PlacedBatch[];
  readonly side: number;
  readonly height: number;
  /** Where the squares stand. */
  readonly base: number;
}

const step = 12;

/** A column a batch, first to last, with a square a site; wide columns stack several abreast. */
export function placeBatches(
  sites: readonly BatchSite[],
  batches: readonly BatchSite[],
  width: number,
): PlacedBatches {
  const counts = new Map(
    rollups(
      sites,
      (group) => group,
      ({ batch }) => batch,
    ),
  );
  const columnWidth = width / Math.max(1, batches.length);
  const abreast = Math.max(1, Math.min(3, Math.floor((columnWidth - 6) / step)));
  const most = Math.max(
    1,
    ...[...counts.values()].map((group) => Math.ceil(group.length / abreast)),
  );
  const base = most * step + 2;
  const placed = batches.map(({ batch, year }, column): PlacedBatch => {
    const group = counts.get(batch) ?? [];
    const x = column * columnWidth;
    return {
      batch,
      year,
      x,
      width: columnWidth,
      squares: group.map((_, index) => ({
        x: x + (index % abreast) * step,
        y: base - (Math.floor(index / abreast) + 1) * step,
      })),
    };
  });
  return { batches: placed, side: step - 2, height: base + 20, base };
}
