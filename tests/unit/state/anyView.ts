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
import { vocabularyOf } from '../../../src/state/vocabulary';
import { toyPack } from '../toyPack';

/** What a link to the toy city may name. */
export const vocabulary: Vocabulary = vocabularyOf(toyPack());

/** Every valid view: parts that a mode does not use are at their default. */
export function anyView(): fc.Arbitrary<View> {
  const oneOf = <T>(values: Iterable<T>) => fc.constantFrom(...values);
  const shared = fc.record({
    indicator: fc.option(oneOf([...vocabulary.indicators, 'own-1k2z9'])),
    chart: oneOf(charts),
    against: fc.option(oneOf([...vocabulary.indicators, 'city', 'own-abc'])),
    year: fc.option(oneOf(vocabulary.years)),
    since: fc.option(oneOf(vocabulary.years)),
    beside: fc.option(oneOf([...vocabulary.indicators, 'own-abc', 'plan', '2010'])),
    tables: fc.array(fc.stringMatching(/^a[a-z2-7]{4,9}$/), { maxLength: 2 }),
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
      return fc.record({ mode: fc.constant(mode), subject: oneOf(vocabulary.subjects) });
    if (mode === 'compare') {
      const areas = fc.shuffledSubarray([...vocabulary.areas], { minLength: 2, maxLength: 4 });
      return fc.record({ mode: fc.constant(mode), areas: fc.oneof(areas, fc.constant([])) });
    }
    if (mode === 'story')
      return fc.record({
        mode: fc.constant(mode),
        step: oneOf([...vocabulary.steps, null]),
        talk: oneOf(talks),
      });
    if (mode !== 'present') return fc.constant({ mode });
    const step = fc.record({
      step: oneOf(vocabulary.steps),
      subStep: fc.nat(40),
      talk: oneOf(talks),
      asked: fc.shuffledSubarray([...vocabulary.areas], { maxLength: 2 }),
    });
    return fc.oneof(step, fc.constant({})).map((part) => ({ mode, ...part }));
  });
  return fc.tuple(own, shared).map(([part, rest]) => {
    const view = { ...defaultView, ...part, ...rest };
    // In a long link of a comparison they give way.
    return consistent(view.mode === 'compare' ? { ...view, since: null, beside: null } : view);
  });
}
