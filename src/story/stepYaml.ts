import type { View } from '../state/view';

/**
 * A view as a step of `story.yaml`, ready to paste below a chapter's steps. What is at its default is
 * left out; the words in 〈〉 are for a person to fill in.
 */
export function stepYaml(view: View, chapter: string): string {
  const parts = [
    `subject: ${view.subject}`,
    ...(view.layers === null ? [] : [`layers: [${view.layers.join(', ')}]`]),
    ...(view.indicator === null ? [] : [`indicator: ${view.indicator}`]),
    ...(view.year === null ? [] : [`year: ${view.year}`]),
  ];
  return `  - id: ${chapter}--〈名字〉
    chapter: ${chapter}
    depth: 15
    minutes: 1
    view: { ${parts.join(', ')} }
    caption:
      zh: 〈不超过 40 个汉字〉
      en: 〈the same in English〉
    notes:
      zh: 〈讲稿〉
      en: 〈notes〉
    sources: [〈出处的 id〉]
`;
}
