import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { figureOf } from '../../../src/content/stage';
import { seriesOf } from '../../../src/domain/series';
import { askedStep } from '../../../src/story/askedStep';

const [on] = pack.story.steps;
if (on === undefined) throw new Error('the story has no step');

test('every county that the room asks about has an answer with a figure and sources', () => {
  for (const { id } of pack.areas) {
    const step = askedStep(pack, on, [id]);
    expect(step.id).toBe(on.id);
    expect(figureOf(step.stage)).toMatchObject({ chart: 'county', area: id });
    expect(step.sources.length).toBeGreaterThan(0);
  }
});

test('two that the room asks about are compared by what both have', () => {
  const { stage, caption, sources } = askedStep(pack, on, ['pingyao', 'jiexiu']);
  expect(caption.zh).toBe('平遥县与介休市');
  const figure = figureOf(stage);
  if (figure?.chart !== 'pair') throw new Error('not a pair');
  for (const row of figure.rows) {
    const series = seriesOf(pack, row);
    for (const area of figure.areas)
      expect(series?.values[pack.areas.findIndex(({ id }) => id === area)]).not.toBeNull();
    expect(sources).toEqual(expect.arrayContaining([...(series?.sources ?? [])]));
  }
});

test('nothing asked leaves the step as it is', () => {
  expect(askedStep(pack, on, [])).toBe(on);
});
