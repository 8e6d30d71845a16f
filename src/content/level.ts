/** What a pack may be the whole of; one that does not say is a city. */
export const levels = [
  'city',
  'autonomous-prefecture',
  'league',
  'prefecture',
  'province',
  'region',
  'country',
] as const;
export type Level = (typeof levels)[number];
