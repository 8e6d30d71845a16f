import { light } from '../../scene/palettes';
import { print } from '../../scene/wallPalettes';

/** Poster in the colours of the screen on white paper, or in the greys of the other prints. */
export type Ink = 'colour' | 'grey';

/** The colours of the screen where the sheet itself is the ground. */
const onWhite = {
  ...light,
  paper: print.paper,
  card: print.card,
  ground: print.ground,
  'context-line': print['context-line'],
};

/** Lays the ink's tokens over a sheet; what stands around it keeps the page's. */
export function inked(ink: Ink): (sheet: HTMLElement) => void {
  return (sheet) => {
    if (ink === 'grey') return;
    for (const [token, colour] of Object.entries(onWhite))
      sheet.style.setProperty(`--${token}`, colour);
  };
}
