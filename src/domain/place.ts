export type Direction = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw' | 'here';

/** The side of a unit square that has the area of the place: for drawing areas to one scale. */
export function sideKm(areaKm2: number): number {
  return Math.sqrt(Math.max(0, areaKm2));
}

/** A compass bearing as a step right and down on a page whose top is north. */
export function stepAt(bearing: number, length: number): readonly [dx: number, dy: number] {
  const angle = (bearing * Math.PI) / 180;
  return [Math.sin(angle) * length, -Math.cos(angle) * length];
}
