import { appWords } from '../i18n/app';
import { noticeWords } from '../i18n/notice';
import type { Lang } from '../domain/lang';
import type { LinkPart } from '../state/link';

/** What there may be to tell of a view. */
export interface Noticed {
  readonly invalid: readonly LinkPart[];
  /** The table of one's own that the link needs and that is not here. */
  readonly missing: string | null;
}

/** The sentences of a notice: of areas a link has some of its own, the other parts share one. */
export function noticeText({ invalid, missing }: Noticed, lang: Lang): string {
  const { parts, linkFaults, ...words } = noticeWords[lang];
  const isLinkFault = (part: LinkPart): part is keyof typeof linkFaults => part in linkFaults;
  const names = invalid.flatMap((part) => (isLinkFault(part) ? [] : parts[part]));
  const sentences = invalid.flatMap((part) => (isLinkFault(part) ? linkFaults[part] : []));
  if (names.length > 0) sentences.push(words.fellBack(names.join(appWords[lang].listJoin)));
  if (missing !== null) sentences.push(words.ownMissing(missing));
  return sentences.join(words.sentenceJoin);
}
