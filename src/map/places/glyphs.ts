import type { PlaceKind } from '../../content/schema';

/** The sign of each kind, told apart by its outline alone, in a square of 20 units around the origin. */
export const glyphs: Readonly<Record<PlaceKind, string>> = {
  // A ring with its middle.
  seat: 'M0-7.500A7.500 7.500 0 1 1 0 7.500 7.500 7.500 0 1 1 0-7.500zM0-4.700A4.700 4.700 0 1 0 0 4.700 4.700 4.700 0 1 0 0-4.700zM0-2.200A2.200 2.200 0 1 1 0 2.200 2.200 2.200 0 1 1 0-2.200z',
  // A hall under its roof.
  heritage:
    'M0-9.500 9.500-2.500H-9.500zM-7-1H-4V5.500H-7zM-1.500-1H1.500V5.500H-1.500zM4-1H7V5.500H4zM-9 7H9V9.500H-9z',
  // The front of a train on its rails.
  station:
    'M-4.500-9H4.500C6-9 7-8 7-6.500V3C7 4.500 6 5.500 4.500 5.500H-4.500C-6 5.500-7 4.500-7 3V-6.500C-7-8-6-9-4.500-9zM-4.500-6V-1H4.500V-6zM-5 7H-2L-4.500 10H-8zM5 7H2L4.500 10H8z',
  airport:
    'M0-10.500c1.100 0 1.700 1.400 1.700 3v4.300L10 2.400v2.300L1.700 2.200v4.600l2.500 1.900v1.800L0 9.400l-4.200 1.100V8.700l2.500-1.900V2.200L-10 4.700V2.400l8.300-5.600v-4.300c0-1.600.6-3 1.700-3z',
  // A mortarboard.
  college:
    'M0-8 10.500-3 0 2-10.500-3zM-6 .800 0 3.700 6 .800V5.500C3.500 8.200-3.500 8.200-6 5.500z',
  city: 'M0-5A5 5 0 1 1 0 5 5 5 0 1 1 0-5z',
  capital:
    'M0-7.500A7.500 7.500 0 1 1 0 7.500 7.500 7.500 0 1 1 0-7.500zM0-4.700A4.700 4.700 0 1 0 0 4.700 4.700 4.700 0 1 0 0-4.700z',
  // A square with its middle: of somebody's own.
  own: 'M-8-8H8V8H-8zM-5-5V5H5V-5zM-2.400-2.400H2.400V2.400H-2.400z',
  // A flag: never drawn on the map, for none has a point.
  scenic: 'M-5-9H-3V9H-5zM-2-8.500 8-5-2-1z',
};
