import fc from 'fast-check';
import { layerIds } from '../../../src/state/layers';
import {
  charts,
  consistent,
  defaultView,
  embedParts,
  embeds,
  modes,
  talks,
  type View,
  type Vocabulary,
} from '../../../src/state/view';

export const toyVocabulary: Vocabulary = {
  subjects: new Set([
    'city',
    'north',
    'east',
    'south',
    'west',
    'ridge',
    'core',
    'core-north',
    'goal-one',
  ]),
  areas: new Set(['north', 'east', 'south', 'west', 'mid']),
  steps: new Set(['opening', 'two-wings', 'end', 'core--whole', 'core--north']),
  indicators: new Set(['population', 'urban-share']),
  years: new Set([2010, 2020]),
  layers: layerIds,
  aliases: new Map([['990101', 'north']]),
};

/** Every valid view: parts that a mode does not use are at their default. */
export function anyView(): fc.Arbitrary<View> {
  const oneOf = <T>(values: Iterable<T>) => fc.constantFrom(...values);
  const shared = fc.record({
    indicator: fc.option(oneOf([...toyVocabulary.indicators, 'own-1k2z9'])),
    chart: oneOf(charts),
    against: fc.option(oneOf([...toyVocabulary.indicators, 'city', 'own-abc'])),
    year: fc.option(oneOf(toyVocabulary.years)),
    since: fc.option(oneOf(toyVocabulary.years)),
    beside: fc.option(oneOf([...toyVocabulary.indicators, 'own-abc', 'plan', '2010'])),
    layers: fc.option(fc.subarray([...layerIds])),
    theme: fc.option(oneOf(['light', 'dark', 'contrast', 'print', 'projector'] as const)),
    lang: oneOf(['zh', 'en'] as const),
    loop: fc.boolean(),
    page: fc.boolean(),
    embed: fc.option(oneOf(embeds)),
    without: fc.subarray([...embedParts]),
  });
  const own = oneOf(modes).chain((mode): fc.Arbitrary<Partial<View>> => {
    if (mode === 'explore')
      return fc.record({ mode: fc.constant(mode), subject: oneOf(toyVocabulary.subjects) });
    if (mode === 'compare') {
      const areas = fc.shuffledSubarray([...toyVocabulary.areas], { minLength: 2, maxLength: 4 });
      return fc.record({ mode: fc.constant(mode), areas: fc.oneof(areas, fc.constant([])) });
    }
    if (mode !== 'present') return fc.constant({ mode });
    const step = fc.record({
      step: oneOf(toyVocabulary.steps),
      subStep: fc.nat(40),
      talk: oneOf(talks),
      asked: fc.shuffledSubarray([...toyVocabulary.areas], { maxLength: 2 }),
    });
    return fc.oneof(step, fc.constant({})).map((part) => ({ mode, ...part }));
  });
  return fc.tuple(own, shared).map(([part, rest]) => {
    const view = consistent({ ...defaultView, ...part, ...rest });
    // In a long link of a comparison they give way.
    return view.mode === 'compare' ? { ...view, since: null, beside: null } : view;
  });
}
