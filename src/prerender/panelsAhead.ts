import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import { pack } from '../content/pack';
import PanelAhead from './PanelAhead.svelte';
import { withoutMarkers } from './withoutMarkers';

/** Heads of panels that a link fetches before any script of the page is there. */
export interface PanelsAhead {
  /** HTML by subject. */
  readonly html: Readonly<Record<string, string>>;
  /** Tells one release's from another's. */
  readonly hash: string;
}

/** Of every area, in the pack's first language; of the thousands of a large pack none. */
export function renderPanels(): PanelsAhead {
  const areas = LARGE_PACK ? [] : pack.areas;
  const html = Object.fromEntries(
    areas.map(({ id }) => [
      id,
      withoutMarkers(render(PanelAhead, { props: { subject: id } }).body),
    ]),
  );
  const hash = createHash('sha256').update(JSON.stringify(html)).digest('hex').slice(0, 7);
  return { html, hash };
}
