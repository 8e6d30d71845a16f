import { layersIn } from './layers';
import { idOf } from './linkNames';
import type { LinkPart } from './linkParts';
import {
  besidePlan,
  charts,
  defaultView,
  embedParts,
  embeds,
  defaultChart,
  isYearWord,
  mostAsked,
  ownIndicator,
  talks,
  usesOwn,
  viewThemes,
  type View,
  type Vocabulary,
} from './view';

/** A view that is being read. */
export type Draft = { -readonly [K in keyof View]: View[K] };

/** Reads the keys of a link into the draft, each alone; tells which could not be used. */
export function readKeys(
  query: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
  view: Draft,
  invalid: LinkPart[],
): void {
  const read = (key: LinkPart, use: (text: string) => boolean) => {
    const text = query.get(key);
    if (text !== undefined && !use(text)) invalid.push(key);
  };
  // A table of one's own is not in the pack; whether it is at hand is for the page to say.
  const isIndicator = (text: string) => vocabulary.indicators.has(text) || ownIndicator.test(text);
  read('indicator', (text) => {
    if (!isIndicator(text)) return false;
    view.indicator = text;
    return true;
  });
  read('against', (text) => {
    if (!isIndicator(text) && text !== defaultView.subject) return false;
    view.against = text;
    return true;
  });
  view.chart = defaultChart(view);
  read('chart', (text) => {
    const chart = charts.find((name) => name === text);
    view.chart = chart ?? view.chart;
    return chart !== undefined;
  });
  const isYear = (text: string) =>
    isYearWord(text) &&
    (vocabulary.years.has(Number(text)) || ownIndicator.test(view.indicator ?? ''));
  // Places come with the whole pack; whether there is one of this id is for the page to say.
  read('place', (text) => {
    view.place = text;
    return /^[a-z][a-z0-9-]*$/.test(text);
  });
  read('year', (text) => {
    if (!isYear(text)) return false;
    view.year = Number(text);
    return true;
  });
  // Both say something of an indicator on the map.
  read('since', (text) => {
    if (!isYear(text) || view.indicator === null) return false;
    if (view.year !== null && Number(text) >= view.year) return false;
    view.since = Number(text);
    return true;
  });
  read('beside', (text) => {
    const isOther = isIndicator(text) && text !== view.indicator;
    const isOfOne = view.indicator !== null && (text === besidePlan || isYear(text));
    if (!isOther && !isOfOne) return false;
    view.beside = text;
    return true;
  });
  // Whether they can be unpacked shows when they are needed.
  read('own', (text) => {
    if (!/^[a-z2-7~]+$/.test(text)) return false;
    if (usesOwn(view)) view.tables = text.split('~');
    return true;
  });
  read('layers', (text) => {
    const words = text === 'none' ? [] : text.split('~');
    view.layers = layersIn(words);
    return view.layers.length === words.length;
  });
  read('ask', (text) => {
    const words = text.split('~').map((word) => idOf(word, vocabulary.aliases));
    const known = [...new Set(words.filter((word) => vocabulary.areas.has(word)))];
    if (view.mode === 'present') view.asked = known.slice(0, mostAsked);
    return view.asked.length === words.length;
  });
  read('talk', (text) => {
    const talk = talks.find((minutes) => `${minutes}` === text);
    view.talk = talk ?? defaultView.talk;
    return talk !== undefined;
  });
  read('theme', (text) => {
    view.theme = viewThemes.find((theme) => theme === text) ?? null;
    return view.theme !== null;
  });
  read('loop', (text) => {
    view.loop = text === '1';
    return text === '1' || text === '0';
  });
  read('lang', (text) => {
    if (text !== 'zh' && text !== 'en') return false;
    view.lang = text;
    return true;
  });
  read('page', (text) => {
    view.page = text === '1';
    return text === '1' || text === '0';
  });
  read('embed', (text) => {
    view.embed = embeds.find((parts) => parts === text) ?? null;
    return view.embed !== null || text === '0';
  });
  read('without', (text) => {
    const words = text.split('~');
    view.without = embedParts.filter((part) => words.includes(part));
    return view.without.length === words.length;
  });
}
