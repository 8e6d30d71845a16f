import { expect, test } from 'vitest';
import { pack } from '../../../src/content/pack';
import { fitBounds } from '../../../src/scene/camera';
import { emphasisOf } from '../../../src/scene/emphasis';
import { sceneFor } from '../../../src/scene/sceneFor';
import { defaultView } from '../../../src/state/view';
import { shownView } from '../../../src/story/story';

const wall = { width: 1920, height: 1080 };
const free = { left: 660, top: 26, width: 1234, height: 986 };
const firsts = pack.story.chapters.flatMap(({ id }) =>
  pack.story.steps.filter(({ chapter }) => chapter === id).slice(0, 1),
);

/** What the room sees of a step on the map, in words: fills by county, signs, names, camera. */
function indicatorTableOf(step: string, subStep: number): string {
  const view = shownView({ ...defaultView, mode: 'present', step, subStep }, pack.story);
  const scene = sceneFor(view, pack);
  const { center, zoom } = fitBounds(scene.target, wall, free);
  const fills = scene.layers.flatMap((layer) =>
    layer.kind === 'fill' && layer.id === 'counties'
      ? layer.fills.map(
          ({ feature, color, opacity }) => `${feature} ${color} ${opacity.toFixed(2)}`,
        )
      : [],
  );
  const emphasis = emphasisOf(view.subject, pack);
  return [
    `camera ${center.map((degrees) => degrees.toFixed(3)).join(' ')} z${zoom.toFixed(2)}`,
    `layers ${scene.layers.map(({ id }) => id).join(' ')}`,
    `chosen ${scene.selected.join(' ') || '–'}`,
    `stressed ${emphasis?.shapes.map(({ token }) => token).join(' ') ?? '–'}`,
    ...fills,
    ...scene.labels.map(({ kind, texts, value }) =>
      `${kind}: ${texts.join(' / ')} ${value ?? ''}`.trimEnd(),
    ),
  ].join('\n');
}

test.each(firsts.map(({ id, reveals }) => [id, reveals.length] as const))(
  'the map of the step %s shows what was looked at',
  async (id, reveals) => {
    const board = [...new Set([0, reveals])]
      .map((part) => `# ${id}.${part}\n${indicatorTableOf(id, part)}\n`)
      .join('\n');
    await expect(board).toMatchFileSnapshot(`expected/${id}.txt`);
  },
);
