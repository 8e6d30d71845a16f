import { bilingual, both, type WordsOf } from './bilingual.ts';

/** What a folded section says of itself in a line: words and counts of entries, no figure that stands inside it. */
export const foldedWords = bilingual({
  list: both('、', ', '),
  join: both('；', '; '),
  colon: both('：', ': '),
  risen: both('升', 'up'),
  fallen: both('降', 'down'),
  unclear: both('变化不明', 'no clear change'),
  entries: both(
    (count: number, topics: string) => `${count}条：${topics}`,
    (count, topics) => `${count}: ${topics}`,
  ),
  more: both(
    (count: number) => `其余${count}条`,
    (count) => `${count} more`,
  ),
  counted: both(
    (name: string, count: number) => `${name}${count}`,
    (name, count) => `${name} ${count}`,
  ),
  sites: both(
    (count: number) => `国保单位${count}处`,
    (count) => `${count} national heritage ${count === 1 ? 'site' : 'sites'}`,
  ),
  neighbours: both(
    (names: string) => `与${names}相邻`,
    (names) => `Next to ${names}`,
  ),
  sources: both(
    (count: number) => `${count}项`,
    (count) => `${count} in all`,
  ),
});
export type FoldedWords = WordsOf<typeof foldedWords>;
