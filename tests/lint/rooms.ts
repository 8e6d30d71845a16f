/** The rooms of src from the ground up: a file imports from its own room and from those before it. */
export const rooms: readonly string[] = [
  'domain',
  'content',
  'i18n',
  'state',
  'ui',
  'charts',
  'scene',
  'map',
  'panels',
  'compare',
  'story',
  'share',
  'edit',
  'offline',
  'app',
  'prerender',
  'main',
];

/** The room of a file, by its path from the repository's root; one that lies directly in src is its own. */
export function roomOf(file: string): string {
  return file.replace(/^src\//, '').replace(/[/.].*$/s, '');
}
