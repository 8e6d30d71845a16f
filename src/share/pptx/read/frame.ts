import type { Lang } from '../../../domain/lang';
import type { SlideWords } from '../../../i18n/slides';
import type { Color, Point } from '../shape';

/** What the parts of a drawn step are read in. */
export interface ReadingFrame {
  /** Of the slide’s left top corner, in CSS pixels of the page. */
  readonly origin: Point;
  readonly lang: Lang;
  readonly words: SlideWords;
  /** Under what has a pattern and no colour of its own. */
  readonly ground: Color;
  readonly areaName: (id: string) => string;
  /** Parts that the slide has in another form, such as the bars of a chart. */
  readonly isLeftOut: (element: Element) => boolean;
}

/** Runs through the shapes of a group and sets their names apart: 线 1, 线 2. */
export function numbering(): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name} ${count}`;
  };
}
