import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { figureOf } from '../../../src/content/stage';
import { beatsOf } from '../../../src/share/storyPage/beats';
import { partsOf } from '../../../src/story/story';

test.each(pack.story.steps)(
  '$id is read with its figure, its maps and all of its lines',
  (step) => {
    const beats = beatsOf(step);
    const lines = beats.flatMap((beat) => beat.lines);
    expect(lines).toEqual(step.reveals.map(({ text }) => text));
    const figures = beats.flatMap(({ figure }) => figure ?? []);
    expect(figures).toEqual([figureOf(step.stage)].filter((one) => one !== null));

    const maps = beats.flatMap(({ map }) => map ?? []);
    const hasMap = ['map', 'map-figure', 'number'].includes(step.stage.kind);
    expect(maps.length > 0).toBe(hasMap);
    // The last map is what the wall shows with all reveals out.
    if (hasMap)
      expect(maps.at(-1)).toEqual(Object.assign({}, ...partsOf(step, step.reveals.length)));
  },
);

test('a map that is only waiting for its first line is left out beside a figure', () => {
  const mission = pack.story.steps.find(({ id }) => id === 'mission--pioneer');
  const beats = mission === undefined ? [] : beatsOf(mission);
  expect(beats.map(({ figure, lines }) => [figure !== null, lines.length])).toEqual([
    [true, 0],
    [false, 1],
    [false, 1],
    [false, 1],
  ]);
});
