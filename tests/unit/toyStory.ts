import type { Step, Story } from '../../src/content/storySchema';
import { both } from './toyWords';

export function createStep(id: string, parts: Partial<Step> = {}): Step {
  const [chapter = ''] = id.split('--');
  return {
    id,
    chapter,
    depth: 15,
    minutes: 1,
    view: {},
    stage: { kind: 'map' },
    caption: both(`${id}说明`, `Caption of ${id}`),
    notes: both(`${id}讲稿`, `Notes of ${id}`),
    section: null,
    sources: ['report'],
    reveals: [],
    ...parts,
  };
}

/** Two chapters; the second step of the first has two reveals, the third is for the long talk only. */
export function toyStory(): Story {
  return {
    chapters: [
      { id: 'start', name: both('开场', 'Opening') },
      { id: 'wings', name: both('两翼', 'Wings') },
    ],
    steps: [
      createStep('start--one', { depth: 5, minutes: 2 }),
      createStep('start--two', {
        view: { subject: 'west', layers: ['wings'] },
        reveals: [
          { text: both('甲', 'Alpha'), view: { subject: 'alpha' } },
          { text: both('乙', 'Beta'), view: {} },
        ],
      }),
      createStep('wings--deep', { depth: 40, minutes: 4 }),
      createStep('wings--last', { depth: 5, minutes: 3, view: { subject: 'east' } }),
    ],
  };
}
