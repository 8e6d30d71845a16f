import { pack } from '../content/pack';
import { packIndex } from '../content/packIndex';
import type { Step } from '../content/storySchema';
import type { Lang } from '../domain/lang';
import { appWords } from '../i18n/app';
import { storyPageWords } from '../i18n/storyPage';
import { layersOf } from '../state/layers';
import { formatLink } from '../state/link';
import { defaultView, talks, type View } from '../state/view';
import { figuresOnMap } from '../story/figuresOnMap';
import { shownView } from '../story/story';
import { previewSvg } from './previewDrawing';
import type { AheadPage, AheadWords } from './subjects';

/** The page of a step of the talk. */
export function pageOfStep(step: Step): AheadPage {
  const words = { zh: wordsOf(step, 'zh'), en: wordsOf(step, 'en') };
  const view = shownView(
    { ...defaultView, mode: 'present', step: step.id, subStep: step.reveals.length },
    pack.story,
  );
  const { name, summary, facts, city, caution } = words.zh;
  const lines = facts.length > 0 ? facts : [summary];
  const numbers = layersOf(view).includes('values') ? [figuresOnMap(pack, view, 'zh')] : [];
  const svg = previewSvg(pack, view, {
    title: city,
    name,
    lines: [...lines, ...numbers],
    foot: caution,
  });
  return { path: `step/${step.id}`, words, svg };
}

function wordsOf(step: Step, lang: Lang): AheadWords {
  const words = storyPageWords[lang];
  const linkTo = (mode: View['mode']): string =>
    formatLink({ ...defaultView, mode, step: step.id, talk: talkWith(step), lang });
  return {
    name: step.caption[lang],
    summary: step.notes[lang],
    facts: step.reveals.map(({ text }) => text[lang]),
    parts: [
      {
        heading: words.sources,
        lines: step.sources.flatMap((id) => {
          const source = packIndex(pack).sources.get(id);
          return source === undefined
            ? []
            : `${source.publisher[lang]}${words.comma}${source.title[lang]}`;
        }),
      },
    ],
    ways: [
      { text: words.read, hash: linkTo('story') },
      { text: words.present, hash: linkTo('present') },
    ],
    city: pack.city.title[lang],
    about: pack.city.summary?.[lang] ?? '',
    caution: appWords[lang].notAuthority,
    otherLanguage: appWords[lang].otherLanguageName,
  };
}

/** The usual talk, or a longer one where only that has the step. */
const talkWith = ({ depth }: Step): View['talk'] =>
  talks.find((minutes) => minutes >= Math.max(depth, defaultView.talk)) ?? defaultView.talk;
