import { packIndex } from '../content/packIndex';
import { flushSync, mount, unmount } from 'svelte';
import type { Atlas } from '../compare/atlas';
import { seriesOf } from '../domain/series';
import type { Size } from '../domain/geometry';
import { versionText } from '../i18n/dataLog';
import { shareWords } from '../i18n/share';
import Still from '../map/still/Still.svelte';
import Stills from '../map/still/Stills.svelte';
import { titleFor } from '../panels/title';
import { secondView } from '../scene/secondView';
import { valuesFor } from '../scene/valuesFor';
import { mapAsSvg } from './exportMap';
import { frameLayout } from './frameLayout';
import { wrapLines } from '../domain/wrapLines';
import { citationsOf, columnsOf, type HandoutStep } from './handout/step';
import { layersOf } from '../state/layers';
import type { View } from '../state/view';
import { pairStills } from './pairStills';
import { stillOf } from './stillOf';
import { markedTitle } from './valueEntries';

/** A slide of 16 : 9 in CSS pixels; a PNG of twice the size is 1920 × 1080. */
const slide = { width: 960, margin: 28, height: 540 };
/**
 * The map of a view with title, legend, sources and date, as an SVG document of 16 : 9. A step of the
 * talk brings its own words and sources.
 */
export function pictureOf(view: View, pack: Atlas, date: string, step?: HandoutStep): string {
  const words = shareWords[view.lang];
  const { subject, lang } = view;
  const frames = step?.frames ?? [];
  const hasSeveral = frames.length > 1;
  const title = hasSeveral ? (step?.title[lang] ?? '') : titleFor(pack, subject, lang);
  const second = hasSeveral ? null : secondView(view, pack);
  // Of several maps each has its own title.
  const values = hasSeveral || second !== null ? null : valuesFor(view, pack);
  const sources = citationsOf(step?.sources ?? sourcesOf(view, pack), pack, lang).join(
    words.listJoin,
  );
  const named = [
    subject === pack.city.id && !hasSeveral ? '' : title,
    values === null ? '' : markedTitle(values, pack, lang),
    pack.city.title[lang],
  ];
  const frame = {
    title: named.filter((part) => part !== '').join(' · '),
    subtitle: hasSeveral ? '' : (step?.caption[lang] ?? pack.city.subtitle[lang]),
    source: words.sourceOf(sources),
    date: words.made(date),
    version: versionText(pack.version, lang),
  };
  const width = slide.width - 2 * slide.margin;
  const size = { width, height: slide.height - frameLayout(frame, width).height };
  return mapAsSvg((target) => {
    const still = hasSeveral
      ? mount(Stills, { target, props: stillsOf(view, pack, size, frames) })
      : second !== null
        ? mount(Stills, { target, props: pairStills([view, second], pack, size) })
        : mount(Still, { target, props: stillOf(view, pack, size, 'slide') });
    flushSync();
    return () => void unmount(still);
  }, frame);
}

/** The pictures of a step's reveals, side by side, in the colours and language of the view. */
function stillsOf(view: View, pack: Atlas, size: Size, frames: HandoutStep['frames']) {
  const [fontSize, gap] = [15, 16];
  const columns = columnsOf(frames.length);
  const rows = Math.ceil(frames.length / columns);
  const width = (size.width - gap * (columns - 1)) / columns;
  const height = (size.height - gap * (rows - 1)) / rows;
  const lines = frames.map(({ text }) => wrapLines(text[view.lang], { fontSize, width }));
  const above = Math.max(...lines.map(({ length }) => length)) * fontSize * 1.45 + 4;
  const panels = frames.map((frame, index) => ({
    at: {
      x: (index % columns) * (width + gap),
      y: Math.floor(index / columns) * (height + gap),
    },
    lines: lines[index] ?? [],
    still: stillOf(
      { ...view, layers: null, indicator: null, year: null, ...frame.view },
      pack,
      { width, height: height - above },
      'panel',
    ),
  }));
  return { size, panels, fontSize };
}

/** Where the printed values come from, then what the subject's summary rests on; of both maps of two. */
export function sourcesOf(view: View, pack: Atlas): readonly string[] {
  const second = secondView(view, pack);
  const all = [view, ...(second === null ? [] : [second])].flatMap((one) =>
    sourcesOfMap(one, pack),
  );
  return [...new Set(all)];
}

function sourcesOfMap(view: View, pack: Atlas): readonly string[] {
  const { subject, indicator, year } = view;
  const values = valuesFor(view, pack);
  const hasValues = values !== null || layersOf(view).includes('values');
  const printed = seriesOf(pack, indicator ?? pack.mapIndicator, values?.year ?? year ?? undefined);
  if (values !== null && subject === pack.city.id) return printed?.sources ?? [];
  const { wings, zones, plan, roles } = packIndex(pack);
  const told =
    subject === pack.city.id
      ? pack.city
      : (wings.get(subject) ?? zones.get(subject) ?? plan.get(subject) ?? roles.get(subject));
  return [...new Set([...(hasValues ? (printed?.sources ?? []) : []), ...(told?.sources ?? [])])];
}
