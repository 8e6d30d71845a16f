import { printTable, spread } from '../table';
import type { Lighting } from './measure';

/** How long a map full of signs takes to light one. */
export function printSigns({ signs, keyMs, hoverMs }: Lighting): void {
  console.log(
    `\nA map of ${String(signs)} signs, unthrottled; median (min–max) ms to the last frame painted`,
  );
  printTable([
    ['key', 'hover'],
    [spread(keyMs), spread(hoverMs)],
  ]);
}
