/**
 * The rooms of src from the ground up, those of one floor together: a room may use what is below it and
 * nothing above. A file that lies directly in src counts as a room of its name.
 */
export const floors: readonly (readonly string[])[] = [
  ['domain', 'content'],
  ['state', 'i18n', 'charts', 'ui'],
  ['scene'],
  ['map'],
  ['panels', 'compare', 'story'],
  ['share'],
  ['app'],
  ['prerender', 'main'],
];

/** The room of a file, by its path from the repository's root. */
export function roomOf(file: string): string {
  return file.replace(/^src\//, '').replace(/[/.].*$/s, '');
}
