import { shareWords } from '../i18n/share';
import { stepUrl, subjectUrl } from '../state/page';
import type { View } from '../state/view';

/** The page with real text and a picture that a chat shows for a view; `null` where there is none. */
export function chatAddress({ mode, subject, step }: View, site?: string): string | null {
  if (mode === 'explore') return subjectUrl(subject, site);
  const isTold = mode === 'present' || mode === 'story';
  return isTold && step !== null ? stepUrl(step, site) : null;
}

/** What the code on a screen leads to, in words: in a talk a phone reads the step, it does not present it. */
export function codeOf({ mode, lang }: View, linkTo: (change: Partial<View>) => string | null) {
  const words = shareWords[lang];
  return mode === 'present'
    ? { url: linkTo({ mode: 'story', subStep: 0 }), label: words.qrStory, hint: words.qrStoryHint }
    : { url: linkTo({}), label: words.qr, hint: words.qrHint };
}
