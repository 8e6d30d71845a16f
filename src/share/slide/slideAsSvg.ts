import { flushSync, mount, unmount } from 'svelte';
import type { Pack } from '../../content/schema';
import type { View } from '../../state/view';
import type { HandoutStep } from '../handout/step';
import { pageRules, themeOf } from './pageStyles';
import Slide from './Slide.svelte';

export interface SlideOf {
  readonly step: HandoutStep;
  readonly pack: Pack;
  readonly view: View;
  readonly date: string;
}

/**
 * A step of the talk as an SVG document of 1920 × 1080 that holds its HTML with the page's style: for the
 * browser's own painter, not for a drawing program. It is set out of sight, read, and taken away again.
 */
export function slideAsSvg(slide: SlideOf): string {
  const target = document.createElement('div');
  target.className = 'hidden';
  document.body.append(target);
  // What the page has still to do is done first: a part must not be mounted in the midst of it.
  const mounted = flushSync(() => mount(Slide, { target, props: slide }));
  try {
    const html = new XMLSerializer().serializeToString(target.firstElementChild ?? target);
    const style = document.createElement('style');
    style.textContent = pageRules();
    const rules = new XMLSerializer().serializeToString(style);
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1080" xml:lang="${slide.view.lang}">`,
      `<foreignObject width="1920" height="1080">${rules}`,
      `<div xmlns="http://www.w3.org/1999/xhtml" lang="${slide.view.lang}" style="${themeOf(target)}">${html}</div>`,
      '</foreignObject></svg>',
    ].join('');
  } finally {
    void unmount(mounted);
    target.remove();
  }
}
