/** Named palettes of the theme; a pack chooses among them and never names a colour. */
export const usualTones = ['plain', 'east', 'seal', 'zone'] as const;
/** For very many groups, beyond the usual ones. */
export const moreToneNames = [
  'sky',
  'gold',
  'mint',
  'mauve',
  'clay',
  'leaf',
  'umber',
  'slate',
] as const;
