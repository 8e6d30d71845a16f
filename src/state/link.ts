import { cleanLink } from './linkCleaning';
import { readKeys, type Draft } from './linkKeys';
import { idOf } from './linkNames';
import type { LinkPart } from './linkParts';
import { migrations } from './linkMigrations';
import { lengthened, shortened } from './linkShort';
import {
  consistent,
  defaultView,
  defaultChart,
  hasMode,
  leastAreas,
  modes,
  mostAreas,
  type Mode,
  type View,
  type Vocabulary,
} from './view';

export type { LinkPart };

/** In place of `present` where the talk is edited. */
const editWord = 'edit';
/** A step of one’s own is not in the pack; whether it is at hand is for the talk to say. */
const ownStep = /^[a-z][a-z0-9-]*--own-[a-z0-9]{1,12}$/;

export interface ParsedLink {
  readonly view: View;
  /** The parts that were present but could not be used; each fell back alone. */
  readonly invalid: readonly LinkPart[];
}

/**
 * Reads the hash of an address into a view. Never throws; every part is read alone and falls back
 * alone. `parseLink(formatLink(view)).view` equals `view` for every valid view.
 */
export function parseLink(hash: string, vocabulary: Vocabulary): ParsedLink {
  const { path, query } = migrations.reduce(
    (link, migrate) => migrate(link),
    lengthened(cleanLink(hash)),
  );
  const view: Draft = { ...defaultView };
  const invalid: LinkPart[] = [];
  readPath(path, vocabulary, view, invalid);
  readKeys(query, vocabulary, view, invalid);
  return { view, invalid };
}

/**
 * Writes a view as a hash: ASCII, defaults left out, keys in one order. The default view is `''`. A
 * comparison that would be longer than 120 characters is spelled short (`linkShort.ts`); nothing is left out.
 */
export function formatLink(given: View): string {
  const view = consistent(given);
  const keys: string[] = [];
  if (view.place !== null) keys.push(`place=${view.place}`);
  if (view.indicator !== null) keys.push(`indicator=${view.indicator}`);
  if (view.chart !== defaultChart(view)) keys.push(`chart=${view.chart}`);
  if (view.against !== null) keys.push(`against=${view.against}`);
  if (view.year !== null) keys.push(`year=${view.year}`);
  if (view.since !== null) keys.push(`since=${view.since}`);
  if (view.beside !== null) keys.push(`beside=${view.beside}`);
  if (view.layers !== null) keys.push(`layers=${view.layers.join('~') || 'none'}`);
  if (view.mode === 'present' && view.asked.length > 0) keys.push(`ask=${view.asked.join('~')}`);
  if (view.talk !== defaultView.talk) keys.push(`talk=${view.talk}`);
  if (view.loop) keys.push('loop=1');
  if (view.theme !== null) keys.push(`theme=${view.theme}`);
  if (view.lang !== defaultView.lang) keys.push(`lang=${view.lang}`);
  if (view.page) keys.push('page=1');
  if (view.embed !== null) keys.push(`embed=${view.embed}`);
  if (view.without.length > 0) keys.push(`without=${view.without.join('~')}`);
  // The longest stands last, so that a link that is cut loses nothing else.
  if (view.tables.length > 0) keys.push(`own=${view.tables.join('~')}`);
  const subject = formatSubject(view);
  const isStart = view.mode === defaultView.mode && subject === '';
  if (isStart && keys.length === 0) return '';
  const word = view.edit && view.mode === 'present' ? editWord : view.mode;
  const path = isStart ? '#/' : `#/${word}${subject === '' ? '' : `/${subject}`}`;
  return keys.length === 0 ? path : shortened(`${path}?${keys.join('&')}`);
}

function formatSubject(view: View): string {
  if (view.mode === 'explore') return view.subject === defaultView.subject ? '' : view.subject;
  if (view.mode === 'compare') return view.areas.join('~');
  if ((view.mode !== 'present' && view.mode !== 'story') || view.step === null) return '';
  return view.subStep === 0 ? view.step : `${view.step}.${view.subStep}`;
}

function readPath(
  path: readonly string[],
  vocabulary: Vocabulary,
  view: Draft,
  invalid: LinkPart[],
): void {
  const [first, ...others] = path;
  if (first === undefined) return;
  view.edit = first === editWord;
  const mode = view.edit ? 'present' : modes.find((name) => name === first);
  // A bare subject (`#/<subject>` without the mode) is a slip of the hand, not an error.
  if (mode === undefined) {
    if (!readSubject('explore', [first], vocabulary, view)) invalid.push('mode');
    return;
  }
  if (!hasMode(mode, vocabulary.indicators.size, vocabulary.steps.size)) {
    view.edit = false;
    invalid.push('mode');
    return;
  }
  view.mode = mode;
  const rest = others.filter((part) => part !== '');
  if (rest.length === 0) return;
  if (mode === 'compare') invalid.push(...readAreas(rest, vocabulary, view));
  else if (!readSubject(mode, rest, vocabulary, view))
    invalid.push(mode === 'explore' ? 'subject' : 'step');
}

/** Takes the areas that can be compared; tells what was wrong with the others. */
function readAreas(
  [text = '', ...more]: readonly string[],
  { areas, aliases }: Vocabulary,
  view: Draft,
): readonly LinkPart[] {
  const words = text
    .split('~')
    .filter((word) => word !== '')
    .map((word) => idOf(word, aliases));
  const valid = [...new Set(words.filter((word) => areas.has(word)))];
  view.areas = valid.slice(0, mostAreas);
  if (valid.length > mostAreas) return ['manyAreas'];
  if (valid.length < words.length || words.length === 0 || more.length > 0) return ['areas'];
  return valid.length < leastAreas ? ['fewAreas'] : [];
}

/** Reads what follows the mode into the draft; false when any of it could not be used. */
function readSubject(
  mode: Mode,
  [text = '']: readonly string[],
  { subjects, steps, aliases }: Vocabulary,
  view: Draft,
): boolean {
  if (mode === 'explore') {
    const subject = idOf(text, aliases);
    if (!subjects.has(subject)) return false;
    view.subject = subject;
    return true;
  }
  if (mode === 'present' || mode === 'story') {
    const [, step = '', subStep = '0'] = /^(.*?)(?:\.(\d{1,3}))?$/.exec(text) ?? [];
    const found = steps.has(step) || ownStep.test(step) ? step : startOfChapter(step, steps);
    view.step = found ?? null;
    view.subStep = found === undefined || mode === 'story' ? 0 : Number(subStep);
    // A chapter's own name is a way to its first step; the name of a step that is gone is not.
    return found === step || (found !== undefined && !step.includes('--'));
  }
  return true;
}

/** The first step of the chapter that a step's id names before its `--`. */
export function startOfChapter(step: string, steps: Iterable<string>): string | undefined {
  const [chapter = ''] = step.split('--');
  return [...steps].find((id) => id.startsWith(`${chapter}--`));
}
