import type { Lang } from '../domain/lang';
import { ownMark } from '../i18n/ownMark';
import { ownIndicator } from '../state/view';
import type { HandoutStep } from './handout/step';

/** For the name of a file of steps: the mark, where any of them shows somebody's own data. */
export function ownMarkOf(
  steps: readonly Pick<HandoutStep, 'sources'>[],
  lang: Lang,
): readonly string[] {
  const isOwn = steps.some(({ sources }) => sources.some((id) => ownIndicator.test(id)));
  return isOwn ? [ownMark[lang]] : [];
}
