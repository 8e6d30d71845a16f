import { packIndex } from '../content/packIndex';
import { flushSync, mount, unmount } from 'svelte';
import type { Atlas } from '../compare/atlas';
import { seriesOf } from '../domain/series';
import { noSlots, slotsFor } from '../domain/slots';
import type { Size } from '../domain/geometry';
import { shareWords } from '../i18n/share';
import Still from '../map/still/Still.svelte';
import Stills from '../map/still/Stills.svelte';
import { placeEntries, withPlaces } from '../map/places/placesOnMap';
import { titleFor } from '../panels/title';
import { sceneFor } from '../scene/sceneFor';
import { bareLabel } from '../scene/valueLabels';
import { valuesFor } from '../scene/valuesFor';
import { mapAsSvg } from './exportMap';
import { frameLayout } from './frameLayout';
import { wrapLines } from '../domain/wrapLines';
import { citationsOf, columnsOf, type HandoutStep } from './handout/step';
import { layersOf } from '../state/layers';
import type { View } from '../state/view';
import { legendEntries } from '../map/legend/legendEntries';
import { markedTitle, valueEntries } from './valueEntries';

/** A slide of 16 : 9 in CSS pixels; a PNG of twice the size is 1920 × 1080. */
const slide = { width: 960, margin: 28, height: 540 };
/** Names on slides and on paper are read from farther than those on a screen of that size. */
const enlarged = { slide: 1.2, paper: 1.3, panel: 1 };

/** The smallest text of a picture in its own CSS pixels, before it is enlarged: 8 pt on paper. */
const leastText = { slide: 8.9, paper: 8.9, panel: 11.6 };

/** What the still picture of a view is made of. */
export function stillOf(view: View, pack: Atlas, size: Size, on: keyof typeof enlarged) {
  const words = shareWords[view.lang];
  const values = valuesFor(view, pack);
  const signs = slotsFor(view.areas, noSlots);
  const compared = view.mode === 'compare' ? { slots: signs, highlighted: null } : undefined;
  const scene = withPlaces(sceneFor(view, pack, compared), view, pack);
  const labels = scene.labels.map((label) => {
    const index = pack.areas.findIndex(({ id }) => label.kind === 'area' && id === label.id);
    const value = values?.values[index] ?? null;
    if (values === null || value === null) return label;
    return { ...label, value: bareLabel(values, value, view.lang) };
  });
  const side = Math.sqrt(size.width * size.height) / enlarged[on];
  const layers = layersOf(view);
  return {
    // With a least size a name gives way to its value: small beside large before none at all.
    scene: { ...scene, labels, type: { ...scene.type, leastShare: leastText[on] / side } },
    bounds: pack.geometry.city.bounds,
    size,
    enlarged: enlarged[on],
    label: titleFor(pack, view.subject, view.lang),
    legend:
      values === null
        ? [...legendEntries(pack, layers, view.lang), ...placeEntries(view, pack)]
        : [
            ...valueEntries(values, pack, view.lang),
            ...legendEntries(
              pack,
              layers.filter((id) => id !== 'wings'),
              view.lang,
            ),
          ],
    note: words.schematic,
  };
}

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
  const values = hasSeveral ? null : valuesFor(view, pack);
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
  };
  const width = slide.width - 2 * slide.margin;
  const size = { width, height: slide.height - frameLayout(frame, width).height };
  return mapAsSvg((target) => {
    const still = hasSeveral
      ? mount(Stills, { target, props: stillsOf(view, pack, size, frames) })
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

/** Where the printed values come from, then what the subject's summary rests on. */
export function sourcesOf(view: View, pack: Atlas): readonly string[] {
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
