import { groupsAloneFrom } from '../content/size';
import { quickFacts } from '../panels/quickFacts';
import { packIndex } from '../content/packIndex';
import { pack } from '../content/pack';
import type { Lang } from '../domain/lang';
import { appWords } from '../i18n/app';
import { answerFor } from '../panels/answer/answer';
import { positionsOf } from '../panels/area/positions';
import { titleFor } from '../panels/title';
import { formatLink } from '../state/link';
import { defaultView } from '../state/view';
import { subjectsOf } from '../state/vocabulary';
import { previewSvg } from './previewDrawing';

/** What a page that is written ahead says, in one language; texts only, no markup. */
export interface AheadWords {
  readonly name: string;
  readonly summary: string;
  readonly facts: readonly string[];
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** Where it leads on to: views of the map's page, the first of them large. */
  readonly ways: readonly { readonly text: string; readonly hash: string }[];
  readonly city: string;
  /** What the whole site is about, for descriptions that are short on their own. */
  readonly about: string;
  readonly caution: string;
  /** The way to the other language, in that language. */
  readonly otherLanguage: string;
}
export interface AheadPage {
  /** Its folder below `s/`. */
  readonly path: string;
  readonly words: Readonly<Record<Lang, AheadWords>>;
  /** `null` where it shares the city's picture. */
  readonly svg: string | null;
}

/** Every subject of the pack but the city, whose page is the page itself. */
export function renderSubjects(): {
  readonly city: string;
  readonly pages: readonly AheadPage[];
} {
  const { areas, wings } = packIndex(pack);
  // A page and a picture for each of thousands would take longer than all else.
  const isLarge = LARGE_PACK;
  const isHuge = areas.size >= groupsAloneFrom;
  const pages = subjectsOf(pack)
    .filter((id) => id !== pack.city.id && !(isHuge && (areas.has(id) || wings.get(id)?.parent)))
    .map((id): AheadPage => {
      const words = { zh: wordsOf(id, 'zh'), en: wordsOf(id, 'en') };
      return { path: id, words, svg: !isLarge && hasPicture(id) ? pictureOf(id, words.zh) : null };
    });
  return { city: pictureOf(pack.city.id, wordsOf(pack.city.id, 'zh')), pages };
}

/** Places, and what the strategy and its measures name; goals and the like share the city's. */
function hasPicture(id: string): boolean {
  const item = packIndex(pack).plan.get(id);
  const isInStrategy = pack.strategy.some((entry) => entry.item === id);
  return item === undefined || item.kind === 'measure' || isInStrategy;
}

function wordsOf(id: string, lang: Lang): AheadWords {
  const area = packIndex(pack).areas.get(id);
  const words = appWords[lang];
  const join = lang === 'zh' ? ['：', '，'] : [': ', ', '];
  return {
    name: titleFor(pack, id, lang),
    summary: summaryOf(id)?.[lang] ?? '',
    facts: quickFacts(pack, id, lang).map(
      ({ label, value, note }) =>
        `${label}${join[0] ?? ''}${value}${note === '' ? '' : `${join[1] ?? ''}${note}`}`,
    ),
    parts:
      area === undefined
        ? []
        : answerFor(pack, area, lang).parts.map(({ heading, lines }) => ({
            heading,
            lines: lines.map(({ text }) => text),
          })),
    ways: [{ text: words.toMap, hash: formatLink({ ...defaultView, subject: id, lang }) }],
    city: pack.city.title[lang],
    about: pack.city.summary?.[lang] ?? '',
    caution: words.notAuthority,
    otherLanguage: words.otherLanguageName,
  };
}

function summaryOf(id: string): Readonly<Record<Lang, string>> | null | undefined {
  if (id === pack.city.id) return pack.city.summary;
  const { wings, zones, plan, roles } = packIndex(pack);
  const role = roles.get(id);
  // Of a county what is said last, our own sentence, says most in one.
  if (role !== undefined) return positionsOf(role).at(-1)?.text;
  return (wings.get(id) ?? zones.get(id) ?? plan.get(id))?.summary;
}

function pictureOf(id: string, { name, summary, facts, city, caution }: AheadWords): string {
  // The longest notes are for the page; a picture is read in a second.
  const isPlace = packIndex(pack).areas.has(id);
  const lines = isPlace ? facts.map((fact) => fact.split('，')[0] ?? fact) : [summary];
  return previewSvg(
    pack,
    { ...defaultView, subject: id },
    { title: city, name, lines, foot: caution },
  );
}
