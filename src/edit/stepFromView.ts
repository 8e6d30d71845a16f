import { packIndex } from '../content/packIndex';
import type { Pack } from '../content/schema';
import type { Stage } from '../content/stageSchema';
import type { StepView } from '../content/storySchema';
import type { TalkStep } from '../content/talkSchema';
import { seriesOf } from '../domain/series';
import { titleFor } from '../panels/title';
import { besidePlan, isYearWord, ownIndicator, type View } from '../state/view';
import { askedStep } from '../story/askedStep';
import { stepAt } from '../story/story';
import { blankStep } from './newStep';

/** For now: what takes the step in gives it one of its own. */
const name = 'view';

/**
 * What a view shows, as a step of the talk: a map, an indicator with the bars of all counties, two areas compared,
 * the portrait of one, an answer to the floor, or the very step that is on. Sources are those of what is shown.
 */
export function stepFromView(view: View, pack: Pack): TalkStep {
  const { story } = pack;
  const on = stepAt(story, view.step);
  // It goes to the end, into the last chapter.
  const base = on ?? story.steps.at(-1);
  if (base === undefined) throw new Error('a talk without steps');
  if (view.mode === 'present' && view.asked.length === 0) return base;
  const asked = askedOf(view, pack);
  if (asked.length > 0) {
    const step = askedStep(pack, base, asked);
    const [subject] = asked;
    return {
      ...blankStep(step, name),
      caption: step.caption,
      stage: step.stage,
      sources: step.sources,
      view: asked.length === 1 && subject !== undefined ? { subject } : { areas: [...asked] },
    };
  }
  const { stage, sources } = shown(view, pack);
  const caption = {
    zh: titleOf(view, pack, 'zh'),
    en: titleOf(view, pack, 'en'),
  };
  return { ...blankStep(base, name), caption, view: viewOf(view), stage, sources: [...sources] };
}

/**
 * Areas that the view is about by name: asked, compared two by two, or portrayed. A comparison in numbers of one's own
 * is about these.
 */
function askedOf({ mode, asked, areas, subject, indicator }: View, pack: Pack): readonly string[] {
  if (mode === 'present') return asked;
  if (ownIndicator.test(indicator ?? '')) return [];
  if (mode === 'compare') return areas.length === 2 ? areas : [];
  return packIndex(pack).areas.has(subject) && indicator === null ? [subject] : [];
}

function viewOf({ mode, subject, layers, indicator, year, since, areas }: View): StepView {
  return {
    ...(mode === 'explore' ? { subject } : {}),
    ...(layers === null ? {} : { layers: [...layers] }),
    ...(indicator === null ? {} : { indicator }),
    ...(year === null || indicator === null ? {} : { year }),
    ...(since === null || indicator === null ? {} : { since }),
    ...(mode === 'compare' && areas.length > 0 ? { areas: [...areas] } : {}),
  };
}

function shown(view: View, pack: Pack): { stage: Stage; sources: readonly string[] } {
  const { indicator, year, since, subject } = view;
  const series = indicator === null ? undefined : seriesOf(pack, indicator, year ?? undefined);
  if (indicator === null || series === undefined) {
    const index = packIndex(pack);
    const entry = index.wings.get(subject) ?? index.zones.get(subject) ?? index.plan.get(subject);
    return { stage: { kind: 'map' }, sources: entry?.sources ?? pack.city.sources };
  }
  const change = since === null ? {} : { since };
  const { beside } = view;
  if (beside !== null) {
    const first = { indicator, year: series.year, ...change };
    const other = isYearWord(beside) ? { indicator, year: Number(beside) } : { indicator: beside };
    const second = beside === besidePlan ? {} : other;
    const more = beside === besidePlan ? [] : (seriesOf(pack, other.indicator)?.sources ?? []);
    return {
      stage: { kind: 'two-maps', maps: [first, second] },
      sources: [...new Set([...series.sources, ...more])],
    };
  }
  return {
    stage: {
      kind: 'map-figure',
      figure: { chart: 'bars', indicator, year: series.year, ...change },
    },
    sources: series.sources,
  };
}

function titleOf({ subject, indicator, year, since }: View, pack: Pack, lang: 'zh' | 'en'): string {
  const title = titleFor(pack, subject, lang);
  const name = packIndex(pack).indicators.get(indicator ?? '')?.name[lang];
  if (name === undefined || indicator === null) return title;
  const to = seriesOf(pack, indicator, year ?? undefined)?.year ?? '';
  return `${name} ${since === null ? '' : `${since}–`}${to}`;
}
