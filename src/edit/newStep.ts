import type { Pack } from '../content/schema';
import type { TalkStep } from '../content/talkSchema';
import { editWords } from '../i18n/edit';
import { ownStepId } from './operations';

/** A step of one's own behind another one, in its chapter: the map of the city, and nothing said yet. */
export function blankStep(beside: Pick<TalkStep, 'chapter'> | undefined, name: string): TalkStep {
  const chapter = beside?.chapter ?? 'own';
  return {
    id: ownStepId(chapter, name),
    chapter,
    depth: 5,
    minutes: 0.5,
    view: {},
    stage: { kind: 'map' },
    caption: { zh: editWords.zh.newCaption, en: editWords.en.newCaption },
    notes: { zh: '', en: '' },
    section: null,
    sources: [],
    reveals: [],
  };
}

/** The opening, with the page's title for a start. */
export function coverStep({ city, story }: Pack, name: string): TalkStep {
  return {
    ...blankStep(story.steps[0], name),
    minutes: 0.1,
    stage: { kind: 'cover', unit: '', presenter: '', date: '' },
    caption: { zh: city.title.zh, en: city.title.en },
  };
}
