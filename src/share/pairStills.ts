import type { Atlas } from '../compare/atlas';
import type { Size } from '../domain/geometry';
import { wrapLines } from '../domain/wrapLines';
import { colourWords } from '../i18n/colour';
import { valuesFor } from '../scene/valuesFor';
import type { View } from '../state/view';
import { stillOf } from './stillOf';
import { markedTitle } from './valueEntries';

const [fontSize, gap] = [15, 16];

/** Two maps as one picture, side by side as on the page, each under the name of what it shows. */
export function pairStills(views: readonly [View, View], pack: Atlas, size: Size) {
  const width = (size.width - gap) / 2;
  const lines = views.map((view) => wrapLines(titleOfMap(view, pack), { fontSize, width }));
  const above = Math.max(...lines.map(({ length }) => length)) * fontSize * 1.45 + 4;
  const panels = views.map((view, index) => ({
    at: { x: index * (width + gap), y: 0 },
    lines: lines[index] ?? [],
    still: stillOf(view, pack, { width, height: size.height - above }, 'panel'),
  }));
  return { size, panels, fontSize };
}

function titleOfMap(view: View, pack: Atlas): string {
  const values = valuesFor(view, pack);
  return values === null ? colourWords[view.lang].plan : markedTitle(values, pack, view.lang);
}
