/** Which parts of the page about the page there are, in their order. */
export const aboutParts = [
  'basis',
  'use',
  'schematic',
  'approval',
  'boundaries',
  'datum',
  'accessibility',
] as const;
/** What few readers need stands last, and folded. */
export const technicalParts: ReadonlySet<(typeof aboutParts)[number]> = new Set([
  'boundaries',
  'datum',
  'accessibility',
]);
