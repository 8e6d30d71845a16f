import { packIndex } from '../content/packIndex';
import { flushSync, mount, unmount } from 'svelte';
import type { Atlas } from '../compare/atlas';
import { seriesOf } from '../domain/series';
import type { Lang } from '../domain/lang';
import { versionText } from '../i18n/dataLog';
import { ownMark } from '../i18n/ownMark';
import { shareWords } from '../i18n/share';
import Still from '../map/still/Still.svelte';
import Stills from '../map/still/Stills.svelte';
import { titleFor } from '../panels/title';
import { ownListsOn } from '../scene/placesFor';
import { secondView } from '../scene/secondView';
import { valuesFor } from '../scene/valuesFor';
import { mapAsSvg } from './exportMap';
import { frameLayout } from './frameLayout';
import { citationsOf, type HandoutStep } from './handout/step';
import { layersOf } from '../state/layers';
import type { View } from '../state/view';
import { pairStills } from './pairStills';
import { stillOf } from './stillOf';
import { markedTitle } from './valueEntries';

/** A slide of 16 : 9 in CSS pixels; a PNG of twice the size is 1920 × 1080. */
const slide = { width: 960, margin: 28, height: 540 };
/** How many pixels a picture has for each of its own. */
export const pngScale = 2;

/** What a picture's file is called: the city, the title and, where somebody's own data are on it, that they are. */
export function pictureWords(
  { city }: Pick<Atlas, 'city'>,
  { lang }: Pick<View, 'lang'>,
  title: string,
  isOwn: boolean,
): readonly string[] {
  return [city.title[lang], title, ...(isOwn ? [ownMark[lang]] : [])];
}

/**
 * The map of a view with title, legend, sources and date, as an SVG document of 16 : 9. A step of the
 * talk brings its own words and sources: its map alone, under what is said to it.
 */
export function pictureOf(view: View, pack: Atlas, date: string, step?: HandoutStep): string {
  const words = shareWords[view.lang];
  const { lang } = view;
  const second = secondView(view, pack);
  const sources = citationsOf(step?.sources ?? sourcesOf(view, pack), pack, lang).join(
    words.listJoin,
  );
  const frame = {
    ...(step === undefined ? titlesOf(view, pack) : saidOf(step, lang)),
    source: words.sourceOf(sources),
    date: words.made(date),
    version: versionText(pack.version, lang),
  };
  const width = slide.width - 2 * slide.margin;
  const size = { width, height: slide.height - frameLayout(frame, width).height };
  return mapAsSvg((target) => {
    const still =
      second !== null
        ? mount(Stills, { target, props: pairStills([view, second], pack, size) })
        : mount(Still, { target, props: stillOf(view, pack, size, 'slide') });
    flushSync();
    return () => void unmount(still);
  }, frame);
}

function titlesOf(view: View, pack: Atlas) {
  const { subject, lang } = view;
  // Of two maps each has its own title.
  const values = secondView(view, pack) === null ? valuesFor(view, pack) : null;
  const named = [
    subject === pack.city.id ? '' : titleFor(pack, subject, lang),
    values === null ? '' : markedTitle(values, pack, lang),
    pack.city.title[lang],
  ];
  return {
    title: named.filter((part) => part !== '').join(' · '),
    subtitle: pack.city.subtitle?.[lang] ?? '',
  };
}

function saidOf({ title, caption, told }: HandoutStep, lang: Lang) {
  const lines = told.map((text) => text[lang]).join(lang === 'zh' ? '' : ' ');
  return { title: caption[lang], subtitle: lines === '' ? title[lang] : lines };
}

/** Where the printed values come from, then what the subject's summary rests on, of both maps of two; then places of one's own. */
export function sourcesOf(view: View, pack: Atlas): readonly string[] {
  const second = secondView(view, pack);
  const all = [view, ...(second === null ? [] : [second])].flatMap((one) =>
    sourcesOfMap(one, pack),
  );
  return [...new Set([...all, ...ownListsOn(view, pack).map(({ id }) => id)])];
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
