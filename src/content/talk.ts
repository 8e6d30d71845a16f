import { membersOf } from './nesting';
import { combinedOf } from '../domain/statistics';
import { without } from '../domain/without';
import type { Lang, Localised } from '../domain/lang';
import { packIndex } from './packIndex';
import { fillNumbers, type Numbers, type Values } from './placeholders';
import type { Pack } from './schema';
import type { Stage } from './stageSchema';
import type { Step, Story } from './storySchema';
import type { WrittenStory } from './storyFileSchema';
import type { Talk, TalkStep } from './talkSchema';

/** The talk that comes with the pack: as it is told, and as it is written, with its placeholders. */
export interface ReleasedTalk {
  readonly pack: Pack;
  readonly written: WrittenStory;
}

const langs = ['zh', 'en'] as const;

/** The talk of the pack as one to be edited. */
export function talkOf({ written }: ReleasedTalk, id: string, name: string): Talk {
  return { id, name, story: { chapters: written.chapters, steps: written.steps } };
}

/** The numbers that a placeholder in a text of this page can name. */
export function numbersOf(pack: Pack): Numbers {
  const index = packIndex(pack);
  const keyOf = (indicator: string, year: number) => `${indicator} ${year}`;
  // Asked some ten thousand times when a talk is opened.
  const all = new Map(pack.series.map((one) => [keyOf(one.indicator, one.year), one]));
  const places = new Map(pack.areas.map(({ id }, at) => [id, at]));
  const values: Values = (place, indicator, year) => {
    const series = all.get(keyOf(indicator, year));
    if (series === undefined) return null;
    if (place === pack.city.id) return series.city;
    const at = places.get(place);
    if (at !== undefined) return series.values[at] ?? null;
    const members = membersOf(pack, place).map(({ id }) => id);
    const combination = index.indicators.get(indicator);
    return combination === undefined || members.length === 0
      ? null
      : combinedOf(pack, combination, members, year);
  };
  return { values, indicators: index.indicators, figures: index.figures, isSound: true };
}

/**
 * Makes stories of talks: texts with their numbers, without the steps that are left out. The same step
 * gives the same object each time, one that came with the pack that of the pack. A placeholder that names nothing stays as it is written; a language without words
 * has those of the other. A stage
 * whose figure this pack cannot draw is a map. What `alwaysCited` gives is among the sources, whatever was ticked.
 *
 * @param fill Where one was made for these words already.
 */
export function storyMaker(
  released: ReleasedTalk,
  isDrawable: (stage: Stage) => boolean,
  alwaysCited: (step: TalkStep) => readonly string[] = () => [],
  fill = textFiller(released),
): (talk: Talk) => Story {
  const known = new WeakMap<TalkStep, Step>(toldSteps(released));
  /** A stage is judged once, whatever is typed beside it. */
  const judged = new WeakMap<Stage, boolean>();
  const canDraw = (stage: Stage): boolean => {
    const is = judged.get(stage) ?? isDrawable(stage);
    judged.set(stage, is);
    return is;
  };
  const stepOf = (step: TalkStep): Step => {
    const found = known.get(step);
    if (found !== undefined) return found;
    const place = step.view.subject ?? released.pack.city.id;
    const made: Step = {
      ...without(step, 'isLeftOut'),
      stage: canDraw(step.stage) ? step.stage : { kind: 'map' },
      sources: [...new Set([...step.sources, ...alwaysCited(step)])],
      caption: fill(step.caption, place),
      notes: fill(step.notes, place),
      reveals: step.reveals.map((reveal) => ({
        ...reveal,
        text: fill(reveal.text, reveal.view.subject ?? place),
      })),
    };
    known.set(step, made);
    return made;
  };
  return ({ story }) => ({
    chapters: story.chapters.map(({ id, name: { zh, en } }) => ({
      id,
      name: { zh: zh || en || id, en: en || zh || id },
    })),
    steps: story.steps.filter(({ isLeftOut }) => isLeftOut !== true).map(stepOf),
  });
}

/** The steps of the pack as they are written, each with the same step as it is told. */
function toldSteps({ pack, written }: ReleasedTalk): readonly (readonly [TalkStep, Step])[] {
  return written.steps.flatMap((step, at) => {
    const told = pack.story.steps[at];
    return told?.id === step.id ? [[step, told] as const] : [];
  });
}

/** Fills a text; one that the pack has too reads as it does there. */
export function textFiller({ pack, written }: ReleasedTalk) {
  const numbers = numbersOf(pack);
  const keyOf = (lang: Lang, place: string, text: string) => `${lang} ${place} ${text}`;
  const released = new Map<string, string>();
  written.steps.forEach((step, i) => {
    const told = pack.story.steps[i];
    const place = step.view.subject ?? pack.city.id;
    const keep = (from: Localised, to: Localised | undefined, at: string) => {
      for (const lang of langs)
        if (to !== undefined) released.set(keyOf(lang, at, from[lang]), to[lang]);
    };
    keep(step.caption, told?.caption, place);
    keep(step.notes, told?.notes, place);
    step.reveals.forEach(({ text, view }, j) =>
      keep(text, told?.reveals[j]?.text, view.subject ?? place),
    );
  });
  return ({ zh, en }: Localised, place: string): { zh: string; en: string } => {
    const given = { zh: zh.trim() === '' ? en : zh, en: en.trim() === '' ? zh : en };
    const missing = new Set<Lang>();
    const filled =
      given.zh.includes('{{') || given.en.includes('{{')
        ? fillNumbers(given, place, numbers, (lang) => missing.add(lang))
        : given;
    const one = (lang: Lang) =>
      released.get(keyOf(lang, place, given[lang])) ?? (missing.has(lang) ? given : filled)[lang];
    return { zh: one('zh'), en: one('en') };
  };
}
