import { printTable, spread } from '../table';
import type { Colouring } from './measure';

/** How long the map takes to another indicator. */
export function printColour(colouring: Colouring): void {
  console.log(
    '\nThe map’s indicator changed, unthrottled; median (min–max) ms to the last frame painted',
  );
  printTable([
    ['page', 'changes', 'painted'],
    ...Object.entries(colouring).map(([page, times]) => [
      page,
      String(times.length),
      spread(times),
    ]),
  ]);
}
