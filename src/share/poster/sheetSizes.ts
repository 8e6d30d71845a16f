import type { Size } from '../../domain/geometry';
import type { Orientation } from '../handout/step';

/** Sheets of ISO 216, portrait, in millimetres. */
export const sheetSizes = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  a2: { width: 420, height: 594 },
  a1: { width: 594, height: 841 },
  a0: { width: 841, height: 1189 },
} as const satisfies Record<string, Size>;
export type SheetName = keyof typeof sheetSizes;
export const sheetNames = Object.keys(sheetSizes) as readonly SheetName[];

/** Millimetres of a sheet as it lies. */
export function sheetSize(name: SheetName, orientation: Orientation): Size {
  const { width, height } = sheetSizes[name];
  return orientation === 'portrait' ? { width, height } : { width: height, height: width };
}

/** How many times a sheet enlarges what is set on A4, type and lines included. */
export function enlargement(name: SheetName): number {
  const [sheet, a4] = [sheetSizes[name], sheetSizes.a4];
  return Math.min(sheet.width / a4.width, sheet.height / a4.height);
}
