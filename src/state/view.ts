import { mostChosen } from '../domain/chosenAreas';
import type { Lang } from '../domain/lang';

/**
 * The one immutable value that says what the page shows; spelled as the link (`link.ts`). The last
 * mode is the talk as a page: the masthead names the others, and it belongs to `present`.
 */
/** Those that the masthead has. */
export const mainModes = ['explore', 'compare', 'present', 'table', 'about'] as const;
export const modes = [...mainModes, 'story'] as const;
export type Mode = (typeof modes)[number];
/** `projector`: a palette for the washed-out picture of a bright room. */
export const viewThemes = ['light', 'dark', 'contrast', 'print', 'projector'] as const;
/** Inside another page: `1` is map and panel, each other the one without the other. */
export const embeds = ['1', 'map', 'panel'] as const;
export type Embed = (typeof embeds)[number];
/** What an embedded view may leave out besides. */
export const embedParts = ['title', 'legend'] as const;
export type EmbedPart = (typeof embedParts)[number];
export type ViewTheme = (typeof viewThemes)[number];
/** Lengths of the talk in minutes. */
export const talks = [5, 15, 40] as const;
export type Talk = (typeof talks)[number];

/** The pictures of a comparison; the first is the default. */
export const charts = ['bars', 'strips', 'slope', 'scatter', 'parts', 'matrix'] as const;
export type ChartKind = (typeof charts)[number];
/** An indicator of a table that the visitor brought: its id follows from its title, unit and years. */
export const ownIndicator = /^own-[a-z0-9]{1,12}$/;

export interface View {
  readonly mode: Mode;
  /** Explore: what the panel is about. */
  readonly subject: string;
  /** Explore: the place whose card is open; whether there is one of this id shows with the whole pack. */
  readonly place: string | null;
  /** Compare: two to four area ids, in the order chosen. */
  readonly areas: readonly string[];
  /** Present and story: a step id; present: its sub-step, counted from 0. */
  readonly step: string | null;
  readonly subStep: number;
  /** Present: one or two area ids that the room asked about, shown until the next key. */
  readonly asked: readonly string[];
  /** Present and story: how long the talk is; leaves out the steps that a shorter one has no time for. */
  readonly talk: Talk;
  /** Present: the talk is edited, beside its wall. */
  readonly edit: boolean;
  /** The talk runs by itself, and begins again when nobody has touched the page for a while. */
  readonly loop: boolean;
  readonly indicator: string | null;
  /** Compare: which picture. */
  readonly chart: ChartKind;
  /** The second indicator of the scatter, or the city: then the map shows distances to its value. */
  readonly against: string | null;
  readonly year: number | null;
  /** The map shows the change from this year to `year`; `null` shows the values of `year`. */
  readonly since: number | null;
  /** Explore: what a second map beside the first shows: `plan`, a year of the indicator, or another indicator. */
  readonly beside: string | null;
  /** Packed tables that the link carries, for the indicators above that are somebody's own. */
  readonly tables: readonly string[];
  /** Layer ids that are on; `null` is the pack's own choice. */
  readonly layers: readonly string[] | null;
  /** `null` follows the system. */
  readonly theme: ViewTheme | null;
  readonly lang: Lang;
  /** Explore: the subject as one page of text instead of the map's panel. */
  readonly page: boolean;
  /** Inside another page: without the masthead and the strategy. */
  readonly embed: Embed | null;
  /** Inside another page: what of its furniture is left out. */
  readonly without: readonly EmbedPart[];
}

export const defaultView: View = {
  mode: 'explore',
  subject: 'city',
  place: null,
  areas: [],
  step: null,
  subStep: 0,
  asked: [],
  talk: 15,
  edit: false,
  loop: false,
  indicator: null,
  chart: 'bars',
  against: null,
  year: null,
  since: null,
  beside: null,
  tables: [],
  layers: null,
  theme: null,
  lang: 'zh',
  page: false,
  embed: null,
  without: [],
};

/** The second map's word for the plan, which has no indicator. */
export const besidePlan = 'plan';

/** The words a link may use that come from the pack. */
export interface Vocabulary {
  readonly subjects: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  /** `<chapter>--<name>`, in the order of the story. */
  readonly steps: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
  /** Other spellings to ids: official codes, and names in Chinese as `nameKey` gives them. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** What of a view colours the map; it stays from mode to mode. */
export type Colouring = Pick<
  View,
  'indicator' | 'year' | 'since' | 'against' | 'beside' | 'tables'
>;

/** A second indicator of the scatter colours nothing. */
export function colouringOf({ indicator, year, since, against, beside, tables }: View): Colouring {
  const isCity = against === defaultView.subject;
  return { indicator, year, since, against: isCity ? against : null, beside, tables };
}

const colouring: ReadonlySet<string> = new Set<keyof Colouring>([
  'indicator',
  'year',
  'since',
  'against',
  'beside',
  'tables',
]);

/** Whether the two differ in what colours the map, and in nothing else. */
export function differsInColouring(one: View, other: View): boolean {
  return (Object.keys(one) as (keyof View)[]).every(
    (key) => one[key] === other[key] || colouring.has(key),
  );
}

/** A year of the first map's indicator, as the second map's word for it. */
export const isYearWord = (word: string): boolean => /^\d{4}$/.test(word);

/** Whether a table of one's own gives any of what the view shows. */
export const usesOwn = ({ indicator, against, beside }: View): boolean =>
  [indicator, against, beside].some((id) => ownIndicator.test(id ?? ''));

/**
 * The same view without a change or a second map that its indicator and year leave no sense in, and without tables
 * that it does not use.
 */
export function consistent(view: View): View {
  const { indicator, year, since, beside, tables } = view;
  const hasChange = since !== null && indicator !== null && (year === null || since < year);
  const isOfFirst = beside === besidePlan || isYearWord(beside ?? '');
  const hasSecond = isOfFirst ? indicator !== null : beside !== indicator;
  const second = hasSecond ? beside : null;
  const used = usesOwn({ ...view, beside: second }) ? tables : defaultView.tables;
  const isSame = hasChange === (since !== null) && (hasSecond || beside === null);
  if (isSame && used.length === tables.length) return view;
  return {
    ...view,
    since: hasChange ? since : null,
    beside: second,
    tables: used,
  };
}

/**
 * What a link without a word for the picture shows: the scatter where a second indicator is named.
 * `against` may also be the city, which is no indicator.
 */
export function defaultChart({ mode, against }: Pick<View, 'mode' | 'against'>): ChartKind {
  const isPair = mode === 'compare' && against !== null && against !== defaultView.subject;
  return isPair ? 'scatter' : defaultView.chart;
}

export const leastAreas = 2;
export const mostAreas = mostChosen;
/** A question from the floor is about one area, or about two. */
export const mostAsked = 2;

/** Whether there is anything for a mode: without indicators nothing to compare, without steps nothing to present. */
export function hasMode(mode: Mode, indicators: number, steps: number): boolean {
  if (mode === 'compare' || mode === 'table') return indicators > 0;
  return steps > 0 || (mode !== 'present' && mode !== 'story');
}

/** Where a talk was left. */
export type LeftAt = Pick<View, 'step' | 'subStep' | 'talk'>;
