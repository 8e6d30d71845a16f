import type { Pack } from '../../content/schema';
import type { HandoutStep } from '../../share/handout/step';
import type { View } from '../../state/view';

/**
 * The talk on paper and as slides: the steps that a talk of so many minutes has, in its order, each
 * with what it says at the end, when all of its parts are revealed.
 */
export function handoutSteps(
  { story, city }: Pick<Pack, 'story' | 'city'>,
  talk: View['talk'],
): readonly HandoutStep[] {
  const nameOf = new Map(story.chapters.map(({ id, name }) => [id, name]));
  return story.steps
    .filter(({ depth }) => depth <= talk)
    .map(({ id, chapter, view, caption, reveals, sources }) => {
      const texts = [caption, ...reveals.map(({ text }) => text)];
      return {
        id,
        view: Object.assign({ subject: city.id }, view, ...reveals.map((part) => part.view)),
        title: nameOf.get(chapter) ?? city.name,
        caption: {
          zh: texts.map(({ zh }) => zh).join(''),
          en: texts.map(({ en }) => en).join(' '),
        },
        sources,
      };
    });
}
