import type { PlaceKind, Tone } from '../../content/schema';
import { bold, textWidth } from '../../domain/textWidth';
import type { Token } from '../../scene/theme';
import type { SwatchKind } from '../../ui/Swatch.svelte';

/** A sign of the map, a class of values, or the words over the classes. */
export type LegendEntry = { readonly text: string } & (
  | { readonly kind: SwatchKind; readonly tone: Tone }
  | { readonly kind: 'class'; readonly token: Token }
  | { readonly kind: 'place'; readonly place: PlaceKind }
  | { readonly kind: 'heading' }
);
/** Left edge of the swatch and middle of the row, in CSS pixels. */
export type PlacedEntry = LegendEntry & { readonly x: number; readonly y: number };

export const legendFontSize = 12.5;
const swatchWidth = 30;
const [inner, outer] = [7, 18];
export const legendInset = (kind: LegendEntry['kind']): number =>
  kind === 'heading' ? 0 : swatchWidth + inner;
const rowHeight = 24;

/**
 * Sets the entries one after the other, in as many rows as the width asks for.
 *
 * @param width CSS pixels; 0 gives every entry its own row.
 * @returns The entries and the room that they take.
 */
export function legendRows(entries: readonly LegendEntry[], width: number) {
  let [x, row, widest] = [0, 0, 0];
  const placed = entries.map((entry): PlacedEntry => {
    const own = legendInset(entry.kind) + textWidth(entry.text, legendFontSize, bold);
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const at = { ...entry, x, y: (row + 0.5) * rowHeight };
    widest = Math.max(widest, x + own);
    x += own + outer;
    return at;
  });
  return {
    entries: placed,
    width: widest,
    height: placed.length === 0 ? 0 : (row + 1) * rowHeight,
  };
}
