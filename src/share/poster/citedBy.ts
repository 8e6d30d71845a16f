import type { Pack } from '../../content/schema';
import type { Lang } from '../../domain/lang';
import { citationsOf } from '../handout/step';

/** The sources that the marks in these blocks lead to, each under the number that it has there, in their order. */
export function citedBy(
  blocks: readonly HTMLElement[],
  pack: Pick<Pack, 'sources'>,
  lang: Lang,
): readonly string[] {
  const marks = new Map<string, string>();
  for (const block of blocks) {
    for (const mark of block.querySelectorAll<HTMLElement>('.cite [data-source]'))
      marks.set(mark.dataset['source'] ?? '', (mark.textContent ?? '').trim());
  }
  const numberIn = (mark: string) => Number(/\d+/.exec(mark)?.[0] ?? 0);
  return [...marks]
    .toSorted(([, a], [, b]) => numberIn(a) - numberIn(b))
    .map(
      ([id, mark]) => `${mark}${lang === 'zh' ? '' : ' '}${citationsOf([id], pack, lang).join('')}`,
    );
}
