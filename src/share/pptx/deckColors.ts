import { tokenColors } from './read/colors';
import type { DeckColors } from './slide';

/** The colours of the theme that the page has. */
export function deckColors(): DeckColors {
  const colorOf = tokenColors(document.documentElement);
  return {
    ink: colorOf('ink'),
    ground: colorOf('ground'),
    soft: colorOf('soft'),
    paper: colorOf('paper'),
    accents: [
      colorOf('plain'),
      colorOf('east'),
      colorOf('seal'),
      colorOf('zone'),
      colorOf('water'),
      colorOf('rest'),
    ],
  };
}
