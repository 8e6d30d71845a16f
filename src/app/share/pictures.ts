import { flushSync, mount, unmount } from 'svelte';
import type { Pack } from '../../content/schema';
import type { Size } from '../../domain/words';
import { shareWords } from '../../i18n/share';
import Still from '../../map/still/Still.svelte';
import { titleFor } from '../../panels/title';
import { sceneFor } from '../../scene/sceneFor';
import { mapAsSvg } from '../../share/exportMap';
import { frameLayout } from '../../share/frameLayout';
import { citationsOf } from '../../share/handout/step';
import { defaultLayers } from '../../state/layers';
import type { View } from '../../state/view';
import { legendEntries } from '../legendEntries';

/** A slide of 16 : 9 in CSS pixels; a PNG of twice the size is 1920 × 1080. */
const slide = { width: 960, margin: 28, height: 540 };
/** Names on slides and on paper are read from farther than those on a screen of that size. */
const enlarged = { slide: 1.2, paper: 1.3 };

/** What the still picture of a view is made of. */
export function stillOf(view: View, pack: Pack, size: Size, on: keyof typeof enlarged) {
  const words = shareWords[view.lang];
  return {
    scene: sceneFor(view, pack),
    bounds: pack.geometry.city.bounds,
    size,
    enlarged: enlarged[on],
    label: titleFor(pack, view.subject, view.lang),
    legend: legendEntries(pack, view.layers, view.lang),
    note: words.schematic,
  };
}

/** The map of a view with title, legend, sources and date, as an SVG document of 16 : 9. */
export function pictureOf(view: View, pack: Pack, date: string, caption?: string): string {
  const words = shareWords[view.lang];
  const { subject, lang } = view;
  const title = titleFor(pack, subject, lang);
  const sources = citationsOf(sourcesOf(view, pack), pack, lang).join(words.listJoin);
  const frame = {
    title: subject === pack.city.id ? pack.city.title[lang] : `${title} · ${pack.city.title[lang]}`,
    subtitle: caption ?? pack.city.subtitle[lang],
    source: words.sourceOf(sources),
    date: words.made(date),
  };
  const width = slide.width - 2 * slide.margin;
  const size = { width, height: slide.height - frameLayout(frame, width).height };
  return mapAsSvg((target) => {
    const still = mount(Still, { target, props: stillOf(view, pack, size, 'slide') });
    flushSync();
    return () => void unmount(still);
  }, frame);
}

/** Where the printed values come from, then what the subject's summary rests on. */
function sourcesOf({ subject, layers }: View, pack: Pack): readonly string[] {
  const hasValues = (layers ?? defaultLayers).includes('values');
  const printed = pack.series
    .filter(({ indicator }) => indicator === pack.mapIndicator)
    .sort((a, b) => b.year - a.year)[0];
  const told = [pack.city, ...pack.wings, ...pack.zones, ...pack.plan].find(
    ({ id }) => id === subject,
  );
  const role = pack.roles.find(({ area }) => area === subject);
  return [
    ...new Set([
      ...(hasValues ? (printed?.sources ?? []) : []),
      ...(told?.sources ?? role?.sources ?? []),
    ]),
  ];
}
